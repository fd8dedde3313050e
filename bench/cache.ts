// Where the benchmarks keep what they prepare, and how a folder comes there whole or not at all. I/O.

import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Never committed; deleted with node_modules. */
export const cacheFolder = join(import.meta.dirname, '../node_modules/.cache/secr-bench');

/** The folder `name` of the cache, made by `fill` if it is not there yet. One that broke off is begun anew. */
export function cached(name: string, fill: (folder: string) => void): string {
  const folder = join(cacheFolder, name);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  fill(draft);
  renameSync(draft, folder);
  return folder;
}
