// Makes the engine's compiled parts: the kernel's WebAssembly, its tables, and the catalogue as data.

import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { assetNames } from '../packages/engine/src/assets.ts';
import { compileRules } from '../packages/engine/src/compile.ts';
import { detectors } from '../packages/engine/src/detectors/index.ts';
import { compileTables } from '../packages/engine/src/kernel/tables.ts';
import { writeRuleSet } from '../packages/engine/src/rule-set.ts';
import { workerName } from '../packages/engine/src/parallel.ts';
import { catalogue } from '../packages/engine/src/rules/index.ts';

const kernelSource = 'packages/engine/src/kernel/assembly/kernel.ts';

/** Makes the assets in the folder `target`; `root` is the repository's. */
export function buildAssets(root: string, target: string): void {
  // Made aside and then moved: a build that fails leaves the last one as it was.
  const folder = `${target}.new`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const compiler = createRequire(import.meta.url).resolve('assemblyscript/bin/asc.js');
  const options = ['-O3', '--runtime', 'stub', '--importMemory', '--enable', 'simd', '--noAssert'];
  execFileSync(process.execPath, [compiler, kernelSource, '-o', join(folder, assetNames.kernel), ...options], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  buildSync({
    entryPoints: [join(root, 'packages/engine/src/worker.ts')],
    outfile: join(folder, workerName),
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    logLevel: 'warning',
  });
  const ruleSet = compileRules(catalogue, detectors);
  writeFileSync(join(folder, assetNames.rules), writeRuleSet(ruleSet));
  writeFileSync(join(folder, assetNames.references), JSON.stringify(Object.fromEntries(catalogue.map(({ id, references }) => [id, references]))));
  writeFileSync(
    join(folder, assetNames.tables),
    compileTables(
      ruleSet.anchors.map(({ anchor }) => anchor),
      ruleSet.names.map(({ start }) => start),
    ),
  );
  rmSync(target, { recursive: true, force: true });
  renameSync(folder, target);
}
