// The built command under measurement: a copy, so that a build in between changes nothing, and the literals its rules are found by. I/O.

import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assetNames } from '../packages/engine/src/assets.ts';
import { readRuleSet } from '../packages/engine/src/rule-set.ts';
import { cacheFolder } from './cache.ts';

/** What is measured. */
export interface Product {
  /** The script that Node is given. */
  readonly script: string;
  /** A file with one literal on a line: all that the kernel looks for. */
  readonly literals: string;
  readonly literalCount: number;
}

/** Where the build puts the command. */
export const builtFolder = join(import.meta.dirname, '../packages/cli/dist');

/** Copies the build in `folder`. Throws where there is none. */
export function takeProduct(folder: string): Product {
  if (!existsSync(join(folder, 'secr.cjs'))) throw new Error(`there is no build in ${folder}; run: npm run build`);
  const copy = join(cacheFolder, 'product');
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  const found = literalsOf(join(copy, assetNames.rules));
  const literals = join(cacheFolder, 'literals.txt');
  writeFileSync(literals, found.map((literal) => `${literal}\n`).join(''));
  return { script: join(copy, 'secr.cjs'), literals, literalCount: found.length };
}

function literalsOf(file: string): string[] {
  const ruleSet = readRuleSet(readFileSync(file));
  const all = Array.from({ length: ruleSet.anchorCount }, (_, index) => ruleSet.anchor(index).anchor.literal);
  return [...new Set(all)];
}
