// Builds what ships: the engine's compiled parts, and the command as small CommonJS bundles beside them.

import { chmodSync, cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
  // Made aside and then moved: a build that fails leaves the last one as it was.
  const folder = `${cliFolder}.new`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: entries.map((name) => ({ in: join(root, `packages/cli/src/entries/${name}.ts`), out: name })),
    outdir: folder,
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
  cpSync(engineAssets, folder, { recursive: true });
  chmodSync(join(folder, 'secr.cjs'), 0o755);
  writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}\n');
  rmSync(cliFolder, { recursive: true, force: true });
  renameSync(folder, cliFolder);
  // npm packs these two from beside the manifest.
  for (const name of ['README.md', 'LICENSE']) cpSync(join(root, name), join(cliFolder, '..', name));
}

await buildAll();
