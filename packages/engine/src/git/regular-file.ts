// Opens files that somebody else laid out. A pipe or device in the place of a file is refused, and never waited on.

import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** Why a file was not read. */
export type FileProblem = 'missing' | 'link' | 'not a file' | 'too large' | 'unreadable';

/** Reads a whole file. Of a path whose last part is a link, `noFollow` gives 'link'. */
export function readRegularFile(path: string | Buffer, maxBytes: number, noFollow = false): Buffer | FileProblem {
  let file: number;
  try {
    file = openWithoutWaiting(path, noFollow);
  } catch (error) {
    return problemOf(error);
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return 'not a file';
    return stat.size > maxBytes ? 'too large' : readFileSync(file);
  } catch {
    return 'unreadable';
  } finally {
    closeSync(file);
  }
}

/** Opens a file for reading in parts; undefined if it cannot be, or is none. */
export function openRegularFile(path: string): number | undefined {
  try {
    const file = openWithoutWaiting(path, false);
    if (fstatSync(file).isFile()) return file;
    closeSync(file);
  } catch {
    return undefined;
  }
  return undefined;
}

function openWithoutWaiting(path: string | Buffer, noFollow: boolean): number {
  // Neither flag exists on Windows, where neither pipes nor links stand in repositories by accident.
  return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (noFollow ? (constants.O_NOFOLLOW ?? 0) : 0));
}

function problemOf(error: unknown): FileProblem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  return code === 'ELOOP' ? 'link' : 'unreadable';
}
