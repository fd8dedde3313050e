// Reads git's index: names, ids and file facts of everything tracked, for a tenth of what asking git costs. Pure.
// Format: https://git-scm.com/docs/index-format (versions 2, 3 and 4).

import { decodePath } from './path-name.ts';
import type { PathName } from './path-name.ts';

/** One tracked path, and what the index says of it. */
export interface IndexEntry extends PathName {
  /** As in a tree: 0o100644, 0o100755, 0o120000 (symbolic link), 0o160000 (submodule). */
  readonly mode: number;
  /** Size of the checked-out file when it was last compared, modulo 2^32. */
  readonly size: number;
  /** When the checked-out file was last changed, in whole seconds, modulo 2^32. */
  readonly mtimeSeconds: number;
  /** 0; 1–3 in a merge conflict. */
  readonly stage: number;
  /** True if the path is left out of a sparse checkout. */
  readonly isSkipped: boolean;
  readonly isIntentToAdd: boolean;
  /** Where the object id stands in the index file; see `entryOid`. */
  readonly oidStart: number;
}

/** 'unsupported': a split or sparse index or a newer version, ask git; 'damaged': not an index, or cut off. */
export type IndexResult = readonly IndexEntry[] | 'unsupported' | 'damaged';

/** How many bytes `countIndexEntries` needs. */
export const indexHeaderBytes = 12;

const signature = 0x44495243; // "DIRC"
const statBytes = 40;
const longName = 0xfff;
const notAscii = /[\x80-\xff]/;

/** The number of entries, from the first 12 bytes of an index file. */
export function countIndexEntries(header: Buffer): number | undefined {
  return header.length < indexHeaderBytes || header.readUInt32BE(0) !== signature ? undefined : header.readUInt32BE(8);
}

/** Reads a whole index file; `oidLength` is 20 or 32. */
export function parseIndex(bytes: Buffer, oidLength: number): IndexResult {
  const count = countIndexEntries(bytes);
  if (count === undefined) return 'damaged';
  const version = bytes.readUInt32BE(4);
  if (version < 2 || version > 4) return 'unsupported';
  const end = bytes.length - oidLength;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const nextName = version === 4 ? joinedNames(bytes, end) : plainNames(bytes, end);
  const entries: IndexEntry[] = [];
  let at = indexHeaderBytes;
  for (let number = 0; number < count; number++) {
    const flagsAt = at + statBytes + oidLength;
    if (flagsAt + 4 > end) return 'damaged';
    const flags = view.getUint16(flagsAt);
    const isExtended = (flags & 0x4000) !== 0;
    const extended = isExtended ? view.getUint16(flagsAt + 2) : 0;
    const name = nextName(at, flagsAt + (isExtended ? 4 : 2), flags & longName);
    if (name === undefined) return 'damaged';
    entries.push({
      text: name.text,
      bytes: name.bytes,
      mode: view.getUint32(at + 24),
      size: view.getUint32(at + 36),
      mtimeSeconds: view.getUint32(at + 8),
      stage: (flags >> 12) & 3,
      isSkipped: (extended & 0x4000) !== 0,
      isIntentToAdd: (extended & 0x2000) !== 0,
      oidStart: at + statBytes,
    });
    at = name.next;
  }
  return hasOnlyOptionalExtensions(bytes, at, end) ? entries : 'unsupported';
}

/** The object id of an entry, in hexadecimal. */
export function entryOid(bytes: Buffer, entry: IndexEntry, oidLength: number): string {
  return bytes.toString('hex', entry.oidStart, entry.oidStart + oidLength);
}

/** Reads the name of the entry at `at`, and says where the next entry starts. `length` is as the flags have it. */
type NameReader = (at: number, start: number, length: number) => FoundName | undefined;

interface FoundName extends PathName {
  readonly next: number;
}

function found(name: PathName, next: number): FoundName {
  return { text: name.text, bytes: name.bytes, next };
}

/** Versions 2 and 3: the whole name, then 1–8 NUL bytes up to a multiple of eight. */
function plainNames(bytes: Buffer, end: number): NameReader {
  // Names are cut from one string: a call into the decoder for each would cost more than all the rest.
  const all = bytes.toString('latin1');
  return (at, start, length) => {
    const nameEnd = length < longName ? start + length : bytes.indexOf(0, start + longName);
    if (nameEnd < start || nameEnd >= end) return undefined;
    const next = at + ((nameEnd - at + 8) & ~7);
    const text = all.slice(start, nameEnd);
    return notAscii.test(text) ? found(decodePath(bytes, start, nameEnd), next) : { text, bytes: undefined, next };
  };
}

/** Version 4 drops the end of the name before and appends new bytes: a variable-length count, then the bytes, then NUL. */
function joinedNames(bytes: Buffer, end: number): NameReader {
  let name: Buffer = Buffer.alloc(0);
  return (_at, start) => {
    let from = start;
    let byte = bytes[from++] ?? 0;
    let dropped = byte & 0x7f;
    for (let length = 1; (byte & 0x80) !== 0 && length < 5; length++) {
      byte = bytes[from++] ?? 0;
      dropped = (dropped + 1) * 128 + (byte & 0x7f);
    }
    const nameEnd = bytes.indexOf(0, from);
    if (nameEnd < 0 || nameEnd >= end || dropped > name.length) return undefined;
    name = Buffer.concat([name.subarray(0, name.length - dropped), bytes.subarray(from, nameEnd)]);
    return found(decodePath(name, 0, name.length), nameEnd + 1);
  };
}

/** Extensions named with a small first letter (`link`, `sdir`) change what the entries mean. */
function hasOnlyOptionalExtensions(bytes: Buffer, start: number, end: number): boolean {
  let at = start;
  while (at + 8 <= end) {
    const first = bytes[at] ?? 0;
    if (first < 0x41 || first > 0x5a) return false;
    at += 8 + bytes.readUInt32BE(at + 4);
  }
  return true;
}
