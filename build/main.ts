// Builds what ships: the engine's compiled parts, and the command as small CommonJS bundles beside them.

import { cpSync, mkdirSync, rmSync, writeFileSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import { buildAssets } from './assets.ts';

const root = join(import.meta.dirname, '..');
const engineAssets = join(root, 'packages/engine/dist/assets');
const cliFolder = join(root, 'packages/cli/dist');

/** The command's entry points; each becomes a bundle of its own, so that a hot path loads nothing else. */
const entries = ['secr', 'scan', 'guard-run', 'reports', 'rest', 'toml'] as const;

/** Entry points load one another as files beside them, not as parts of one bundle. */
const entriesApart: Plugin = {
  name: 'entries-apart',
  setup: (builder) => {
    builder.onResolve({ filter: /^\.\/(?:scan|guard-run|rest)\.ts$/ }, ({ path, importer }) =>
      importer.endsWith('entries/secr.ts') ? { path: path.replace(/\.ts$/, '.cjs'), external: true } : undefined,
    );
  },
};

/** Builds everything into the packages' `dist` folders. */
export async function buildAll(): Promise<void> {
  buildAssets(root, engineAssets);
  rmSync(cliFolder, { recursive: true, force: true });
  mkdirSync(cliFolder, { recursive: true });
  await build({
    entryPoints: entries.map((name) => ({ in: join(root, `packages/cli/src/entries/${name}.ts`), out: name })),
    outdir: cliFolder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    minify: true,
    // Otherwise Node starts its loader of ES modules for the entries: 5 ms.
    supported: { 'dynamic-import': false },
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    conditions: ['source'],
    define: { 'import.meta.dirname': '__dirname' },
    legalComments: 'none',
    plugins: [entriesApart],
  });
  cpSync(engineAssets, cliFolder, { recursive: true });
  chmodSync(join(cliFolder, 'secr.cjs'), 0o755);
  writeFileSync(join(cliFolder, 'package.json'), '{"type":"commonjs"}\n');
}

await buildAll();
