// Files on disk, read straight into the kernel's memory. I/O, all of it synchronous: on this path asynchronous reads cost three times as much.

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { scanArchive } from '../archives/archive.ts';
import { archiveKind, namedArchiveKind } from '../archives/kind.ts';
import { archiveFileBytes } from '../archives/limits.ts';
import type { SkipReason } from '../finding.ts';
import { largeFileBytes, overlapBytes, partBytes } from '../limits.ts';
import { createLocator, textStart } from '../locate.ts';
import { roomBytes } from '../scan.ts';
import type { Scanner } from '../scan.ts';
import { nameKind } from './binary-names.ts';

/** What reading one file came to. */
type Outcome = SkipReason | undefined;

// Not through a link that was put there meanwhile, and not waiting at a pipe.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Scans the file at `location`, reporting it as `path`. Files over `maxBytes` are left out. */
export function scanFile(scanner: Scanner, location: string | Buffer, path: string, maxBytes: number): void {
  const kind = nameKind(path);
  if (kind === 'media') {
    scanner.skipped(path, 'binary');
    return;
  }
  let descriptor: number;
  try {
    descriptor = openSync(location, flags);
  } catch (error) {
    scanner.skipped(path, reasonOf(error));
    return;
  }
  try {
    const at = scanner.roomAt();
    const length = readSync(descriptor, scanner.memory, at, roomBytes, null);
    let outcome: Outcome;
    if (kind !== 'text' || archiveKind(scanner.memory, at, at + length) !== undefined) outcome = openArchive(scanner, descriptor, path, maxBytes);
    else if (length < roomBytes) scanner.took(path, length);
    else outcome = scanLarge(scanner, descriptor, path, maxBytes);
    if (outcome) scanner.skipped(path, outcome);
  } catch (error) {
    scanner.skipped(path, reasonOf(error));
  } finally {
    closeSync(descriptor);
  }
}

/** The first bytes of a file, for whoever only wants to know what it is; nothing where it cannot be read. */
export function readHead(location: string | Buffer, maxBytes: number): { headBytes?: Uint8Array } {
  try {
    const descriptor = openSync(location, flags);
    try {
      const content = Buffer.allocUnsafeSlow(maxBytes);
      return { headBytes: content.subarray(0, readSync(descriptor, content)) };
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return {};
  }
}

/** A file that is an archive, or is named like one. Its content decides. */
function openArchive(scanner: Scanner, descriptor: number, path: string, maxBytes: number): Outcome {
  const { size } = fstatSync(descriptor);
  if (size > maxBytes) return 'too large';
  if (size > archiveFileBytes) return 'archive limit reached';
  const content = readWhole(descriptor, size);
  const kind = namedArchiveKind(path, content);
  if (kind === undefined) scanner.text({ path }, content);
  else scanArchive(kind, content, path, scanner);
  return undefined;
}

/** A file that does not fit the room: whole if it is not too large, else in overlapping parts. */
function scanLarge(scanner: Scanner, descriptor: number, path: string, maxBytes: number): Outcome {
  const { size } = fstatSync(descriptor);
  if (size > maxBytes) return 'too large';
  if (size <= largeFileBytes) {
    scanner.text({ path }, readWhole(descriptor, size));
    return undefined;
  }
  return scanParts(scanner, descriptor, path, size);
}

function scanParts(scanner: Scanner, descriptor: number, path: string, size: number): Outcome {
  const content = Buffer.allocUnsafeSlow(partBytes + 2 * overlapBytes);
  let first = textStart;
  for (let from = 0; from < size; from += partBytes) {
    const start = Math.max(0, from - overlapBytes);
    const length = readFully(descriptor, content, 0, start);
    const to = Math.min(from - start + partBytes, length);
    const part = content.subarray(0, length);
    if (from === 0 && part.subarray(0, 1024).includes(0)) return 'binary';
    scanner.part({ path }, part, { from: from - start, to, first });
    first = createLocator(part, 0, first).locate(from + partBytes - overlapBytes - start);
  }
  return undefined;
}

function readWhole(descriptor: number, size: number): Buffer {
  const content = Buffer.allocUnsafeSlow(size);
  return content.subarray(0, readFully(descriptor, content, 0, 0));
}

function readFully(descriptor: number, content: Buffer, at: number, position: number): number {
  let length = at;
  for (;;) {
    const read = readSync(descriptor, content, length, content.length - length, position + length - at);
    length += read;
    if (read === 0 || length === content.length) return length;
  }
}

/** Why the system would not let a file be read. Anything else is a bug and no reason to go on. */
function reasonOf(error: unknown): SkipReason {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
  if (error.code === 'ENOENT') return 'vanished';
  if (error.code === 'ELOOP') return 'symbolic link';
  return error.code === 'EISDIR' || error.code === 'ENXIO' ? 'not a regular file' : 'unreadable';
}
