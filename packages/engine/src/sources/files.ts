// Files on disk, read straight into the kernel's memory. I/O, all of it synchronous: on this path asynchronous reads cost three times as much.

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { SkipReason } from '../finding.ts';
import { largeFileBytes, overlapBytes, partBytes } from '../limits.ts';
import { roomBytes } from '../scan.ts';
import type { Scanner } from '../scan.ts';

/** What reading one file came to. */
type Outcome = SkipReason | undefined;

// Not through a link that was put there meanwhile, and not waiting at a pipe.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Scans the file at `location`, reporting it as `path`. Files over `maxBytes` are left out. */
export function scanFile(scanner: Scanner, location: string | Buffer, path: string, maxBytes: number): void {
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
    const outcome = length < roomBytes ? undefined : scanLarge(scanner, descriptor, path, maxBytes);
    if (length < roomBytes) scanner.took(path, length);
    if (outcome) scanner.skipped(path, outcome);
  } catch (error) {
    scanner.skipped(path, reasonOf(error));
  } finally {
    closeSync(descriptor);
  }
}

/** A file that does not fit the room: whole if it is not too large, else in overlapping parts. */
function scanLarge(scanner: Scanner, descriptor: number, path: string, maxBytes: number): Outcome {
  const { size } = fstatSync(descriptor);
  if (size > maxBytes) return 'too large';
  if (size <= largeFileBytes) {
    const content = Buffer.allocUnsafeSlow(size);
    const length = readFully(descriptor, content, 0, 0);
    scanner.text({ path }, content.subarray(0, length));
    return undefined;
  }
  return scanParts(scanner, descriptor, path, size);
}

function scanParts(scanner: Scanner, descriptor: number, path: string, size: number): Outcome {
  const content = Buffer.allocUnsafeSlow(partBytes + 2 * overlapBytes);
  let firstLine = 1;
  for (let from = 0; from < size; from += partBytes) {
    const start = Math.max(0, from - overlapBytes);
    const length = readFully(descriptor, content, 0, start);
    const to = Math.min(from - start + partBytes, length);
    const part = content.subarray(0, length);
    if (from === 0 && part.subarray(0, 1024).includes(0)) return 'binary';
    scanner.part({ path }, part, { from: from - start, to, firstLine });
    firstLine += linesIn(part, 0, Math.max(0, from + partBytes - overlapBytes - start));
  }
  return undefined;
}

function linesIn(text: Buffer, start: number, end: number): number {
  let lines = 0;
  for (let feed = text.indexOf(0x0a, start); feed >= 0 && feed < end; feed = text.indexOf(0x0a, feed + 1)) lines++;
  return lines;
}

function readFully(descriptor: number, content: Buffer, at: number, position: number): number {
  let length = at;
  for (;;) {
    const read = readSync(descriptor, content, length, content.length - length, position + length - at);
    length += read;
    if (read === 0 || length === content.length) return length;
  }
}

function reasonOf(error: unknown): SkipReason {
  const code = (error as { code?: unknown }).code;
  if (code === 'ENOENT') return 'vanished';
  if (code === 'ELOOP') return 'symbolic link';
  return code === 'EISDIR' || code === 'ENXIO' ? 'not a regular file' : 'unreadable';
}
