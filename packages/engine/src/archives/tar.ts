// Reads tar archives: ustar, pax and GNU headers. Pure. Format: POSIX.1-2017 pax, and the GNU tar manual, "Basic Tar Format".

import { tarHeaderBytes } from './limits.ts';

/** One member. Content of links is empty: they have none. */
export interface TarMember {
  readonly name: Buffer;
  readonly kind: 'file' | 'symbolic link' | 'device';
  readonly content: Buffer;
}

/** Where the archive can no longer be read. */
export interface TarDamage {
  readonly damagedAt: number;
}

/** The members one after another, and where the archive is damaged, if it is. Hard links are left out: what they link to is a member too. */
export function* tarMembers(bytes: Buffer): Generator<TarMember | TarDamage, void, void> {
  let extended: Extended = {};
  for (let at = 0; at + blockBytes <= bytes.length;) {
    if (isZero(bytes, at)) {
      at += blockBytes;
      continue;
    }
    const type = String.fromCharCode(bytes[at + 156] ?? 0);
    const ownSize = numberAt(bytes, at + 124, 12);
    const size = headerTypes.has(type) ? ownSize : (extended.size ?? ownSize);
    const start = at + blockBytes + (type === 'S' ? sparseBytes(bytes, at) : 0);
    if (!hasChecksum(bytes, at) || !(size >= 0) || start + size > bytes.length) return yield { damagedAt: at };
    const content = bytes.subarray(start, start + size);
    if (headerTypes.has(type)) {
      if (size > tarHeaderBytes) return yield { damagedAt: at };
      extended = { ...extended, ...readExtended(type, content) };
    } else {
      const kind = kinds.get(type);
      if (kind !== undefined) yield { name: extended.name ?? nameAt(bytes, at), kind, content };
      extended = {};
    }
    at = start + Math.ceil(size / blockBytes) * blockBytes;
  }
}

const blockBytes = 512;

/** x: for the next member; g: for all, of which nothing matters here; L: a long name; K: a long link name. */
const headerTypes = new Set(['x', 'g', 'L', 'K']);

/** Types without a content of their own (folders, hard links, labels) are missing. */
const kinds: ReadonlyMap<string, TarMember['kind']> = new Map([
  ['\0', 'file'],
  ['0', 'file'],
  ['7', 'file'],
  ['S', 'file'],
  ['2', 'symbolic link'],
  ['3', 'device'],
  ['4', 'device'],
  ['6', 'device'],
]);

/** What headers before a member say of it. */
interface Extended {
  readonly name?: Buffer;
  readonly size?: number;
}

function isZero(bytes: Buffer, at: number): boolean {
  return bytes[at] === 0 && bytes.subarray(at, at + blockBytes).every((byte) => byte === 0);
}

/** Octal digits, or, with the first bit set, a binary number. NaN: neither. */
function numberAt(bytes: Buffer, at: number, length: number): number {
  const first = bytes[at] ?? 0;
  if ((first & 0x80) !== 0) {
    let value = first & 0x7f;
    for (let index = 1; index < length; index++) value = value * 256 + (bytes[at + index] ?? 0);
    return value;
  }
  const digits = /^ *([0-7]*)[ \0]*/.exec(bytes.toString('latin1', at, at + length))?.[1];
  return digits === undefined ? Number.NaN : Number.parseInt(digits || '0', 8);
}

/** The sum of the header's bytes, those of the sum itself taken as blanks. */
function hasChecksum(bytes: Buffer, at: number): boolean {
  let sum = 8 * 0x20;
  for (let index = 0; index < blockBytes; index++) if (index < 148 || index >= 156) sum += bytes[at + index] ?? 0;
  return sum === numberAt(bytes, at + 148, 8);
}

function textAt(bytes: Buffer, at: number, length: number): Buffer {
  const field = bytes.subarray(at, at + length);
  const end = field.indexOf(0);
  return end < 0 ? field : field.subarray(0, end);
}

function nameAt(bytes: Buffer, at: number): Buffer {
  const name = textAt(bytes, at, 100);
  const isPosix = bytes.toString('latin1', at + 257, at + 263) === 'ustar\0';
  const prefix = isPosix ? textAt(bytes, at + 345, 155) : Buffer.alloc(0);
  return prefix.length === 0 ? name : Buffer.concat([prefix, Buffer.from('/'), name]);
}

/** How many bytes of maps follow the header of a sparse file; its stored parts stand behind them, joined. */
function sparseBytes(bytes: Buffer, at: number): number {
  let length = 0;
  for (let isContinued = bytes[at + 482] === 1; isContinued; isContinued = bytes[at + length + 504] === 1) length += blockBytes;
  return length;
}

function readExtended(type: string, content: Buffer): Extended {
  if (type === 'L') return { name: textAt(content, 0, content.length) };
  return type === 'x' ? readPax(content) : {};
}

/** The digits of a length, and the blank behind them. */
const lengthCharacters = 10;

/** Records of the form `<length> <key>=<value>\n`, the length counting all of it. */
function readPax(content: Buffer): Extended {
  let extended: Extended = {};
  for (let at = 0; at < content.length;) {
    const digits = /^(\d+) /.exec(content.toString('latin1', at, at + lengthCharacters))?.[1] ?? '';
    const length = Number(digits);
    const blank = at + digits.length;
    const record = content.subarray(0, at + length);
    const equals = record.indexOf(0x3d, blank);
    if (equals < 0) break;
    const key = content.toString('latin1', blank + 1, equals);
    const value = content.subarray(equals + 1, at + length - 1);
    if (key === 'path') extended = { ...extended, name: value };
    if (key === 'size') extended = { ...extended, size: Number.parseInt(value.toString('latin1'), 10) };
    at += length;
  }
  return extended;
}
