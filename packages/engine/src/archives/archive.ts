// Opens archives, and archives inside them, and hands their members to the scanner. Whatever is left out is told; what cannot be read as
// an archive is read as it is.

import type { SkipReason } from '../finding.ts';
import { decodeDepth } from '../limits.ts';
import type { TextSink } from '../source.ts';
import { nameKind } from '../sources/binary-names.ts';
import { documentText } from './document-text.ts';
import { namedArchiveKind } from './kind.ts';
import type { ArchiveKind } from './kind.ts';
import * as limits from './limits.ts';
import { memberName } from './member-name.ts';
import { tarMembers } from './tar.ts';
import { gunzip, inflateRaw } from './unpack.ts';
import type { Unpacked } from './unpack.ts';
import { zipMembers } from './zip.ts';
import type { ZipMember } from './zip.ts';

/** Scans the archive in `bytes`. Members are reported as `path!/member`. */
export function scanArchive(kind: ArchiveKind, bytes: Buffer, path: string, sink: TextSink): void {
  scanOpened({ kind, bytes, path, depth: 1 }, { sink, bytesLeft: limits.unpackedBytes, membersLeft: limits.memberCount });
}

interface Archive {
  readonly kind: ArchiveKind;
  readonly bytes: Buffer;
  readonly path: string;
  /** 1 for a file, 2 for an archive in it, and so on. */
  readonly depth: number;
}

/** What is left to spend on one file. */
interface Opening {
  readonly sink: TextSink;
  bytesLeft: number;
  membersLeft: number;
}

function scanOpened(archive: Archive, opening: Opening): void {
  switch (archive.kind) {
    case 'zip':
      return scanZip(archive, opening);
    case 'tar':
      return scanTar(archive, opening);
    case 'gzip':
      return scanGzip(archive, opening);
    case 'unsupported':
      return opening.sink.skipped(archive.path, 'compression not supported');
  }
}

function scanZip(archive: Archive, opening: Opening): void {
  for (const member of zipMembers(archive.bytes)) {
    if (member === 'damaged') return scanRaw(archive, archive.bytes, opening);
    if (!hasRoom(archive, opening)) return;
    scanMember(archive, memberName(member.name), () => unpackMember(member, opening), opening);
  }
}

function unpackMember({ method, isEncrypted, packed }: ZipMember, opening: Opening): Buffer | SkipReason {
  if (isEncrypted) return 'archive encrypted';
  if (packed === undefined) return 'archive damaged';
  if (method !== 0 && method !== 8) return 'compression not supported';
  const allowed = Math.min(limits.memberBytes, allowedBytes(packed.length, opening));
  return outcomeOf(method === 8 ? inflateRaw(packed, allowed) : packed.length <= allowed ? packed : 'too large');
}

function scanTar(archive: Archive, opening: Opening): void {
  for (const member of tarMembers(archive.bytes)) {
    if ('damagedAt' in member) return scanRaw(archive, archive.bytes.subarray(member.damagedAt), opening);
    if (!hasRoom(archive, opening)) return;
    const name = memberName(member.name);
    if (member.kind === 'file') scanMember(archive, name, () => member.content, opening);
    else opening.sink.skipped(`${archive.path}!/${name}`, member.kind === 'device' ? 'not a regular file' : member.kind);
  }
}

/** A compressed tar archive is one archive, not two. */
function scanGzip(archive: Archive, opening: Opening): void {
  const { bytes, path } = archive;
  const content = outcomeOf(gunzip(bytes, allowedBytes(bytes.length, opening)));
  if (content === 'archive damaged') return scanRaw(archive, bytes, opening);
  if (typeof content === 'string') return opening.sink.skipped(path, content);
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.gz$/i, '')
    .replace(/\.t[ag]z$/i, '.tar');
  const inner = namedArchiveKind(name, content);
  opening.bytesLeft -= content.length;
  if (inner === 'tar') scanTar({ ...archive, kind: 'tar', bytes: content }, opening);
  else scanContent(archive, `${path}!/${name}`, content, opening);
}

/** How much may come out of so many packed bytes. */
function allowedBytes(packedBytes: number, { bytesLeft }: Opening): number {
  return Math.min(bytesLeft, Math.max(limits.ratioFreeBytes, packedBytes * limits.growthRatio));
}

function outcomeOf(unpacked: Unpacked): Buffer | SkipReason {
  if (typeof unpacked !== 'string') return unpacked;
  return unpacked === 'damaged' ? 'archive damaged' : 'archive limit reached';
}

/** Counts a member; false, and told, when there have been too many or they were too large. */
function hasRoom(archive: Archive, opening: Opening): boolean {
  opening.membersLeft--;
  if (opening.membersLeft >= 0 && opening.bytesLeft > 0) return true;
  opening.sink.skipped(archive.path, 'archive limit reached');
  return false;
}

function scanMember(archive: Archive, name: string, unpackContent: () => Buffer | SkipReason, opening: Opening): void {
  const path = `${archive.path}!/${name}`;
  const content = nameKind(name) === 'media' ? 'binary' : unpackContent();
  if (typeof content === 'string') return opening.sink.skipped(path, content);
  opening.bytesLeft -= content.length;
  scanContent(archive, path, content, opening);
}

function scanContent(archive: Archive, path: string, content: Buffer, opening: Opening): void {
  const inner = namedArchiveKind(path, content);
  if (inner === undefined) return opening.sink.text({ path }, isMarkedUp(archive.path, path) ? documentText(content) : content);
  if (archive.depth >= decodeDepth) return opening.sink.skipped(path, 'archive limit reached');
  scanOpened({ kind: inner, bytes: content, path, depth: archive.depth + 1 }, opening);
}

function isMarkedUp(archivePath: string, path: string): boolean {
  return nameKind(archivePath) === 'document' && /\.(?:xml|xhtml)$/i.test(path);
}

/** What cannot be opened, without the NUL bytes for which it would be taken for binary: stored members can still be read. */
function scanRaw(archive: Archive, bytes: Buffer, { sink }: Opening): void {
  sink.skipped(archive.path, 'archive damaged');
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(0); at >= 0; at = copy.indexOf(0, at + 1)) copy[at] = 0x0a;
  sink.text({ path: archive.path }, copy);
}
