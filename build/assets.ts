// Makes the engine's compiled parts: the kernel's WebAssembly, its tables, and the catalogue as data.

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { assetNames } from '../packages/engine/src/assets.ts';
import { compileRules } from '../packages/engine/src/compile.ts';
import { detectors } from '../packages/engine/src/detectors/index.ts';
import { compileTables } from '../packages/engine/src/kernel/tables.ts';
import { writeRuleSet } from '../packages/engine/src/rule-set.ts';
import { catalogue } from '../packages/engine/src/rules/index.ts';

const kernelSource = 'packages/engine/src/kernel/assembly/kernel.ts';

/** Writes the assets to `folder`, relative paths being the repository's. */
export function buildAssets(root: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const compiler = createRequire(import.meta.url).resolve('assemblyscript/bin/asc.js');
  const options = ['-O3', '--runtime', 'stub', '--importMemory', '--enable', 'simd', '--noAssert'];
  execFileSync(process.execPath, [compiler, kernelSource, '-o', join(folder, assetNames.kernel), ...options], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const ruleSet = compileRules(catalogue, detectors);
  writeFileSync(join(folder, assetNames.rules), writeRuleSet(ruleSet));
  writeFileSync(join(folder, assetNames.references), JSON.stringify(Object.fromEntries(catalogue.map(({ id, references }) => [id, references]))));
  writeFileSync(join(folder, assetNames.tables), compileTables(
      ruleSet.anchors.map(({ anchor }) => anchor),
      ruleSet.names.map(({ start }) => start),
    ));
}
