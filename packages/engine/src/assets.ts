// Reads what the build made: the kernel's code, its tables, and the compiled catalogue. I/O.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRuleSet } from './rule-set.ts';
import type { RuleSet } from './rule-set.ts';

/** Names of the files the build writes. */
export const assetNames = { kernel: 'kernel.wasm', tables: 'tables.bin', rules: 'rules.jsonl', references: 'references.json' } as const;

/** The engine's compiled parts. */
export interface Assets {
  readonly folder: string;
  readonly kernel: Uint8Array;
  readonly tables: Uint8Array;
  /** Read and parsed when first asked for. */
  ruleSet(): RuleSet;
  /** Vendors' pages on the formats, by rule id. */
  references(): Readonly<Record<string, readonly string[]>>;
}

/** Loads the assets from `folder`, where the build put them. */
export function loadAssets(folder: string): Assets {
  let ruleSet: RuleSet | undefined;
  return {
    folder,
    kernel: readFileSync(join(folder, assetNames.kernel)),
    tables: readFileSync(join(folder, assetNames.tables)),
    ruleSet: () => (ruleSet ??= readRuleSet(readFileSync(join(folder, assetNames.rules), 'utf8'))),
    references: () => JSON.parse(readFileSync(join(folder, assetNames.references), 'utf8')) as Record<string, readonly string[]>,
  };
}
