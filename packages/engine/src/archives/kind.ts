// Tells archives from other files, by what they begin with. Pure.

import { nameKind } from '../sources/binary-names.ts';

/** `unsupported`: compressed in a way that is not unpacked here. */
export type ArchiveKind = 'zip' | 'tar' | 'gzip' | 'unsupported';

/** Length of the header of a tar member. */
const kindBytes = 512;

/** The kind of the archive whose text begins at `start` and ends before `end`; undefined: not an archive. Cheap: it is asked of every file. */
export function archiveKind(bytes: Buffer, start: number, end: number): ArchiveKind | undefined {
  const signatures = signaturesByFirst.get(bytes[start] ?? 0);
  if (signatures !== undefined && end - start >= 4) {
    for (const { magic, kind } of signatures) if (bytes.compare(magic, 0, magic.length, start, Math.min(end, start + magic.length)) === 0) return kind;
  }
  return bytes[start + tarMagicAt] === 0x75 && end - start >= kindBytes && bytes.toString('latin1', start + tarMagicAt, start + tarMagicAt + 5) === 'ustar' ? 'tar' : undefined;
}

/** The same for a whole file whose name counts too: zip archives may begin with a program, and old tar archives with anything. */
export function namedArchiveKind(path: string, bytes: Buffer): ArchiveKind | undefined {
  const kind = archiveKind(bytes, 0, bytes.length);
  if (kind !== undefined || nameKind(path) === 'text') return kind;
  if (bytes.lastIndexOf(zipEnd) >= 0) return 'zip';
  return /\.tar$/i.test(path) && bytes.length >= kindBytes ? 'tar' : undefined;
}

const tarMagicAt = 257;
const zipEnd = Buffer.from('PK\x05\x06', 'latin1');

const signatures = (
  [
    ['zip', 'PK\x03\x04'],
    ['zip', 'PK\x05\x06'],
    ['zip', 'PK\x07\x08'],
    ['gzip', '\x1f\x8b\x08'],
    ['unsupported', '\x1f\x9d\x90'],
    ['unsupported', 'BZh91AY&SY'],
    ['unsupported', '\xfd7zXZ\0'],
    ['unsupported', '\x28\xb5\x2f\xfd'],
    ['unsupported', '\x04\x22\x4d\x18'],
    ['unsupported', '7z\xbc\xaf\x27\x1c'],
    ['unsupported', 'Rar!\x1a\x07'],
  ] as const
).map(([kind, magic]) => ({ kind, magic: Buffer.from(magic, 'latin1') }));

const signaturesByFirst = new Map(signatures.map(({ magic }) => [magic[0] ?? 0, signatures.filter((other) => other.magic[0] === magic[0])]));
