// Vitest's global set-up: the whole suite first builds what its tests run, unless that is newer than its sources. A run of chosen tests takes what is there, and says if it is old.

import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const sources = ['build', 'packages/engine/src', 'packages/cli/src', 'packages/cli/package.json', 'package-lock.json'];
/** What the build writes last. */
const stamp = 'packages/cli/dist/package.json';

/** Called by vitest once, before the first test. */
export function setup(): void {
  if (changedAt(stamp) > Math.max(...sources.map(changedAt))) return;
  const isWholeSuite = process.argv.slice(2).every((argument) => argument === 'run' || argument.startsWith('-'));
  if (!isWholeSuite) {
    process.stderr.write('note: the bundles are missing or older than their sources; npm run build makes them anew\n');
    return;
  }
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'build/main.ts'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build that tests need failed:\n${stderr}`);
}

/** Milliseconds since 1970 of the newest file of a path, 0 if it is missing. */
function changedAt(path: string): number {
  const status = statSync(join(root, path), { throwIfNoEntry: false });
  if (status === undefined) return 0;
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(0, ...readdirSync(join(root, path)).map((name) => changedAt(`${path}/${name}`)));
}
