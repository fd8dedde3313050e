// Reads single objects out of a pack. Format: https://git-scm.com/docs/gitformat-pack

import { applyDelta, readDeltaHeader } from './delta.ts';
import { inflateExactly } from './inflate.ts';
import * as limits from './limits.ts';
import type { GitObject, ObjectProblem, ObjectType } from './object.ts';
import { openPackBytes } from './pack-bytes.ts';
import type { PackBytes } from './pack-bytes.ts';

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

/** Before the first entry: signature, version and number of entries. */
export const packHeaderBytes = 12;
/** Kinds of pack entries that are deltas. */
export const offsetDelta = 6;
export const namedDelta = 7;

const magic = 0x5041434b; // "PACK"
const maxHeaderBytes = 64;
const types: readonly (ObjectType | undefined)[] = [undefined, 'commit', 'tree', 'blob', 'tag'];

/** What was read last, by where it starts. */
export interface PackCache {
  get(offset: number): GitObject | undefined;
  put(offset: number, object: GitObject): void;
}

/** Opens a pack of version 2 or 3. 'unsupported': not one; undefined: it cannot be read. */
export function openPack(path: string, oidLength: number, cache: PackCache): Pack | 'unsupported' | undefined {
  const bytes = openPackBytes(path);
  if (bytes === undefined) return undefined;
  bytes.seek(0, packHeaderBytes);
  if (bytes.size < packHeaderBytes + oidLength || !isPackHeader(bytes.buffer)) {
    bytes.close();
    return 'unsupported';
  }
  return {
    read: (offset, resolve) => readAt(bytes, oidLength, cache, offset, resolve),
    close: () => bytes.close(),
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

function readAt(pack: PackBytes, oidLength: number, cache: PackCache, offset: number, resolve: (oid: Buffer) => GitObject | ObjectProblem): GitObject | ObjectProblem {
  const deltas: { offset: number; delta: Buffer }[] = [];
  let at = offset;
  let base: GitObject | ObjectProblem | undefined;
  while (base === undefined) {
    base = cache.get(at);
    if (base !== undefined) break;
    const entry = readEntry(pack, oidLength, at);
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

function readEntry(pack: PackBytes, oidLength: number, offset: number): { header: EntryHeader; bytes: Buffer; base: Buffer } | ObjectProblem {
  const end = pack.size - oidLength;
  if (offset < packHeaderBytes || offset >= end) return 'damaged';
  const start = pack.seek(offset, Math.min(maxHeaderBytes + oidLength, end - offset));
  const header = readEntryHeader(pack.buffer, start);
  if (header === undefined) return 'damaged';
  if (header.size > limits.objectBytes) return 'too large';
  const baseStart = start + header.length;
  const base = pack.buffer.subarray(baseStart, baseStart + oidLength);
  const dataStart = offset + header.length + (header.kind === namedDelta ? oidLength : 0);
  const length = Math.min(packedBound(header.size), end - dataStart);
  if (length < 1) return 'damaged';
  const at = pack.seek(dataStart, length);
  const bytes = inflateExactly(pack.buffer.subarray(at, at + length), header.size);
  return bytes === undefined ? 'damaged' : { header, bytes, base };
}

/** The most that a stream of so many bytes takes when nothing in it could be made shorter. */
function packedBound(size: number): number {
  return size + (size >> 8) + 128;
}

function patch(base: GitObject, delta: Buffer): GitObject | ObjectProblem {
  const header = readDeltaHeader(delta);
  if (header === undefined || header.baseSize !== base.bytes.length) return 'damaged';
  if (header.size > limits.objectBytes) return 'too large';
  const bytes = Buffer.allocUnsafe(header.size);
  return applyDelta(base.bytes, delta, header.start, bytes) ? { type: base.type, bytes } : 'damaged';
}
