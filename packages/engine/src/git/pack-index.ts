// Looks up where an object stands in a pack, without reading the whole index: the fan-out table once, then one bucket per question.
// Format: https://git-scm.com/docs/gitformat-pack#_pack_idx_files_have_the_following_format

import { closeSync, fstatSync, readSync } from 'node:fs';
import * as limits from './limits.ts';
import { openRegularFile, readRegularFile } from './regular-file.ts';

/** The index of one pack. */
export interface PackIndex {
  readonly count: number;
  /** Where an object starts in the pack. */
  find(oid: Buffer): number | undefined;
  close(): void;
}

const magic = 0xff744f63;
const headerBytes = 8 + 256 * 4;

/** Opens an index of version 2. 'unsupported': another version; undefined: it cannot be read, is cut off, or is no index. */
export function openPackIndex(path: string, oidLength: number): PackIndex | 'unsupported' | undefined {
  const file = openRegularFile(path);
  if (file === undefined) return undefined;
  const header = Buffer.alloc(headerBytes);
  const isWhole = readSync(file, header, 0, headerBytes, 0) === headerBytes;
  const count = header.readUInt32BE(headerBytes - 4);
  const offsetsStart = headerBytes + count * (oidLength + 4);
  const longStart = offsetsStart + count * 4;
  const { size } = fstatSync(file);
  const version = versionOf(header, size, oidLength);
  if (version !== 2 || !isWhole || size < longStart) {
    closeSync(file);
    return version === 2 || version === undefined ? undefined : 'unsupported';
  }
  const buckets = new Map<number, Buffer>();
  const read = (position: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length);
    readSync(file, bytes, 0, length, position);
    return bytes;
  };
  const offsetOf = (place: number): number => {
    const short = read(offsetsStart + place * 4, 4).readUInt32BE(0);
    return short < 0x80000000 ? short : Number(read(longStart + (short - 0x80000000) * 8, 8).readBigUInt64BE(0));
  };
  return {
    count,
    find: (oid) => {
      const first = oid[0] ?? 0;
      const start = first === 0 ? 0 : header.readUInt32BE(8 + (first - 1) * 4);
      const end = header.readUInt32BE(8 + first * 4);
      if (end <= start || end > count) return undefined;
      let bucket = buckets.get(first);
      if (bucket === undefined) buckets.set(first, (bucket = read(headerBytes + start * oidLength, (end - start) * oidLength)));
      const place = placeIn(bucket, oid, oidLength);
      return place === undefined ? undefined : offsetOf(start + place);
    },
    close: () => closeSync(file),
  };
}

/** All objects of a pack. */
export interface PackListing {
  readonly count: number;
  /** Where each object starts, in the order of ids. */
  readonly offsets: Float64Array;
  /** The id at a place in the order of ids, in hexadecimal. */
  oidAt(place: number): string;
  /** The place of an id; undefined if it is not in the pack. */
  placeOf(oid: Buffer): number | undefined;
}

/** Reads a whole index of version 2; as `openPackIndex`. */
export function readPackIndex(path: string, oidLength: number): PackListing | 'unsupported' | undefined {
  const bytes = readRegularFile(path, limits.packIndexBytes);
  if (typeof bytes === 'string') return undefined;
  const version = versionOf(bytes, bytes.length, oidLength);
  if (version === undefined || bytes.length < headerBytes) return undefined;
  if (version !== 2) return 'unsupported';
  const count = bytes.readUInt32BE(headerBytes - 4);
  const offsetsStart = headerBytes + count * (oidLength + 4);
  const longStart = offsetsStart + count * 4;
  if (bytes.length < longStart) return undefined;
  const offsets = new Float64Array(count);
  for (let place = 0; place < count; place++) {
    const short = bytes.readUInt32BE(offsetsStart + place * 4);
    const long = longStart + (short - 0x80000000) * 8;
    if (short >= 0x80000000 && long + 8 > bytes.length) return undefined;
    offsets[place] = short < 0x80000000 ? short : Number(bytes.readBigUInt64BE(long));
  }
  const oids = bytes.subarray(headerBytes, headerBytes + count * oidLength);
  return {
    count,
    offsets,
    oidAt: (place) => oids.toString('hex', place * oidLength, (place + 1) * oidLength),
    placeOf: (oid) => placeIn(oids, oid, oidLength),
  };
}

/** Version 1 has no mark of its own: its length is what its own count of objects makes it. Undefined: not an index. */
function versionOf(header: Buffer, size: number, oidLength: number): number | undefined {
  if (header.length < 1024) return undefined;
  if (header.readUInt32BE(0) === magic) return header.readUInt32BE(4);
  return size === 1024 + header.readUInt32BE(1020) * (oidLength + 4) + 2 * oidLength ? 1 : undefined;
}

function placeIn(bucket: Buffer, oid: Buffer, oidLength: number): number | undefined {
  let low = 0;
  let high = bucket.length / oidLength;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = bucket.compare(oid, 0, oidLength, middle * oidLength, (middle + 1) * oidLength);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return undefined;
}
