// Reads single objects out of a pack. Format: https://git-scm.com/docs/gitformat-pack

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { applyDelta, readDeltaHeader } from './delta.ts';
import { inflateExactly } from './inflate.ts';
import * as limits from './limits.ts';
import type { GitObject, ObjectProblem, ObjectType } from './object.ts';

/** One pack, opened for reading objects by where they start. */
export interface Pack {
  /** `resolve` reads an object that a delta names by id and that may stand in another pack. */
  read(offset: number, resolve: (oid: Buffer) => GitObject | ObjectProblem): GitObject | ObjectProblem;
  close(): void;
}

/** What stands before an object's data. */
export interface EntryHeader {
  /** 1–4: commit, tree, blob, tag; 6: delta on an object earlier in the pack; 7: delta on an object named by id. */
  readonly kind: number;
  /** Unpacked; of a delta: the delta's own. */
  readonly size: number;
  /** How many bytes the header takes. */
  readonly length: number;
  /** How far before this object its base starts. Kind 6 only. */
  readonly distance: number;
}

export const packHeaderBytes = 12;
/** Kinds of pack entries that are deltas. */
export const offsetDelta = 6;
export const namedDelta = 7;

const magic = 0x5041434b; // "PACK"
const maxHeaderBytes = 64;
const types: readonly (ObjectType | undefined)[] = [undefined, 'commit', 'tree', 'blob', 'tag'];

/** Opens a pack of version 2 or 3. 'unsupported': not one. */
export function openPack(path: string, oidLength: number): Pack | 'unsupported' {
  const file = openSync(path, 'r');
  const end = fstatSync(file).size - oidLength;
  const head = Buffer.alloc(packHeaderBytes);
  if (readSync(file, head, 0, packHeaderBytes, 0) !== packHeaderBytes || !isPackHeader(head)) {
    closeSync(file);
    return 'unsupported';
  }
  const cache = createCache();
  return {
    read: (offset, resolve) => readAt(file, end, oidLength, cache, offset, resolve),
    close: () => closeSync(file),
  };
}

/** True for the first 12 bytes of a pack of version 2 or 3. */
export function isPackHeader(head: Buffer): boolean {
  const version = head.readUInt32BE(4);
  return head.readUInt32BE(0) === magic && (version === 2 || version === 3);
}

/** The type of a whole object, by its kind. */
export function typeOfKind(kind: number): ObjectType | undefined {
  return types[kind];
}

/** Reads the header at `start`; undefined if it is none. The base's id of a named delta follows it. */
export function readEntryHeader(bytes: Uint8Array, start: number): EntryHeader | undefined {
  let at = start;
  let byte = bytes[at++] ?? 0;
  const kind = (byte >> 4) & 7;
  let size = byte & 15;
  for (let scale = 16; (byte & 0x80) !== 0; scale *= 128) {
    if (at >= bytes.length || scale > 2 ** 46) return undefined;
    byte = bytes[at++] ?? 0;
    size += (byte & 0x7f) * scale;
  }
  let distance = 0;
  if (kind === offsetDelta) {
    byte = bytes[at++] ?? 0;
    distance = byte & 0x7f;
    while ((byte & 0x80) !== 0) {
      if (at >= bytes.length || distance > 2 ** 44) return undefined;
      byte = bytes[at++] ?? 0;
      distance = (distance + 1) * 128 + (byte & 0x7f);
    }
  }
  return kind === 0 || kind === 5 || at > bytes.length ? undefined : { kind, size, length: at - start, distance };
}

function readAt(
  file: number,
  end: number,
  oidLength: number,
  cache: Cache,
  offset: number,
  resolve: (oid: Buffer) => GitObject | ObjectProblem,
): GitObject | ObjectProblem {
  const deltas: { offset: number; delta: Buffer }[] = [];
  let at = offset;
  let base: GitObject | ObjectProblem | undefined;
  while (base === undefined) {
    base = cache.get(at);
    if (base !== undefined) break;
    const entry = readEntry(file, end, oidLength, at);
    if (typeof entry === 'string') return entry;
    const type = typeOfKind(entry.header.kind);
    if (type !== undefined) {
      base = { type, bytes: entry.bytes };
      cache.put(at, base);
      break;
    }
    if (deltas.length >= limits.deltaDepth) return 'damaged';
    deltas.push({ offset: at, delta: entry.bytes });
    if (entry.header.kind === namedDelta) base = resolve(entry.base);
    else if (entry.header.distance === 0 || entry.header.distance > at - packHeaderBytes) return 'damaged';
    else at -= entry.header.distance;
  }
  for (let next = deltas.pop(); next !== undefined && typeof base !== 'string'; next = deltas.pop()) {
    base = patch(base, next.delta);
    if (typeof base !== 'string') cache.put(next.offset, base);
  }
  return base;
}

function readEntry(file: number, end: number, oidLength: number, offset: number): { header: EntryHeader; bytes: Buffer; base: Buffer } | ObjectProblem {
  if (offset < packHeaderBytes || offset >= end) return 'damaged';
  const head = readBytes(file, offset, Math.min(maxHeaderBytes + oidLength, end - offset));
  const header = readEntryHeader(head, 0);
  if (header === undefined) return 'damaged';
  if (header.size > limits.objectBytes) return 'too large';
  const dataStart = header.length + (header.kind === namedDelta ? oidLength : 0);
  const packed = readBytes(file, offset + dataStart, Math.min(packedBound(header.size), end - offset - dataStart));
  const bytes = inflateExactly(packed, header.size);
  return bytes === undefined ? 'damaged' : { header, bytes, base: head.subarray(header.length, header.length + oidLength) };
}

/** The most that a stream of so many bytes takes when nothing in it could be made shorter. */
function packedBound(size: number): number {
  return size + (size >> 8) + 128;
}

function readBytes(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, position));
}

function patch(base: GitObject, delta: Buffer): GitObject | ObjectProblem {
  const header = readDeltaHeader(delta);
  if (header === undefined || header.baseSize !== base.bytes.length) return 'damaged';
  if (header.size > limits.objectBytes) return 'too large';
  const bytes = Buffer.allocUnsafe(header.size);
  return applyDelta(base.bytes, delta, header.start, bytes) ? { type: base.type, bytes } : 'damaged';
}

interface Cache {
  get(offset: number): GitObject | undefined;
  put(offset: number, object: GitObject): void;
}

/** Keeps what was read last: versions of one file are usually asked for one after the other. */
function createCache(): Cache {
  const kept = new Map<number, GitObject>();
  let total = 0;
  return {
    get: (offset) => kept.get(offset),
    put: (offset, object) => {
      if (object.bytes.length > limits.cachedBytes / 4 || kept.has(offset)) return;
      kept.set(offset, object);
      total += object.bytes.length;
      for (const [oldest, { bytes }] of kept) {
        if (total <= limits.cachedBytes) break;
        kept.delete(oldest);
        total -= bytes.length;
      }
    },
  };
}
