// Walks a folder and names every file in it. I/O, synchronous.

import { readdirSync } from 'node:fs';
import type { SkipReason } from '../finding.ts';

/** What the walker is told, and whom it tells. */
export interface WalkOptions {
  /** A regular file: where it is, and as what it is reported. */
  readonly onFile: (location: string, path: string) => void;
  readonly skipped: (path: string, reason: SkipReason) => void;
}

/** Walks `folder`; paths are reported with `prefix` before them (empty, or ending with `/`). */
export function walkFolder(folder: string, prefix: string, options: WalkOptions): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = prefix + entry.name;
    if (entry.isFile()) options.onFile(`${folder}/${entry.name}`, path);
    else if (entry.isDirectory()) {
      if (entry.name !== '.git') walkFolder(`${folder}/${entry.name}`, `${path}/`, options);
    } else options.skipped(path, entry.isSymbolicLink() ? 'symbolic link' : 'not a regular file');
  }
}
