// Reads a pack of any size through a few windows kept in memory: most questions are about places near the ones before.

import { closeSync, fstatSync, readSync } from 'node:fs';
import { openRegularFile } from './regular-file.ts';

/** A pack's bytes. After `seek`, `buffer` holds what was asked for, from the index that `seek` gave. */
export interface PackBytes {
  readonly size: number;
  readonly buffer: Buffer;
  /** Makes `length` bytes at `position` available, or as many as there are. */
  seek(position: number, length: number): number;
  close(): void;
}

const windowBytes = 1 << 20;
const maxWindows = 16;

/** Opens a pack for reading; undefined if it cannot be. */
export function openPackBytes(path: string): PackBytes | undefined {
  const file = openRegularFile(path);
  if (file === undefined) return undefined;
  const size = fstatSync(file).size;
  const windows = new Map<number, Buffer>();
  let current = -1;
  const pack: { -readonly [Name in keyof PackBytes]: PackBytes[Name] } = {
    size,
    buffer: Buffer.alloc(0),
    seek: (position: number, length: number): number => {
      const number = Math.floor(position / windowBytes);
      const start = position - number * windowBytes;
      if (start + length > windowBytes) {
        current = -1;
        pack.buffer = readAt(file, position, length);
        return 0;
      }
      if (number !== current) {
        pack.buffer = window(number);
        current = number;
      }
      return start;
    },
    close: (): void => closeSync(file),
  };
  const window = (number: number): Buffer => {
    const kept = windows.get(number);
    const bytes = kept ?? readAt(file, number * windowBytes, windowBytes);
    windows.delete(number);
    windows.set(number, bytes);
    const oldest = windows.keys().next().value;
    if (windows.size > maxWindows && oldest !== undefined) windows.delete(oldest);
    return bytes;
  };
  return pack;
}

function readAt(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, position));
}
