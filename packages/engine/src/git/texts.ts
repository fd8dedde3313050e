// Hands changed blobs and messages to a sink: the whole text, and which parts of it the change introduced. What cannot be read is
// reported; when an older text cannot be read, everything counts as new.

import type { SkipReason } from '../finding.ts';
import type { ByteRange, TextSink, Unit } from '../source.ts';
import { changedRanges } from './changed-ranges.ts';
import { modes, parseAnnotation } from './object.ts';
import type { GitObject, ObjectProblem } from './object.ts';
import type { ObjectDatabase } from './objects.ts';
import type { RawChange } from './raw-diff.ts';

/** Where findings in messages are reported; no file in a repository is called so by accident. */
export const messagePaths = { commit: '(commit message)', tag: '(tag message)' } as const;

/** Who made a change. Empty: it is not committed yet. */
export type Origin = Pick<Unit, 'commit' | 'author' | 'date'>;

const deleted = 'D';
const unmerged = 'U';

/** Scans what one change introduces relative to everything it replaces. */
export function scanChange(objects: ObjectDatabase, change: RawChange, origin: Origin, sink: TextSink): void {
  const { path, mode, oid } = change;
  if (mode === 0 && change.status.includes(deleted)) return;
  if (change.status.includes(unmerged)) return sink.skipped(path.text, 'unreadable');
  if (mode === modes.submodule) return sink.skipped(path.text, 'submodule');
  const comparable = change.before.filter((old) => isLink(old.mode) === isLink(mode) && old.mode !== 0 && old.mode !== modes.submodule);
  if (comparable.some((old) => old.oid === oid)) return;
  scanBlob(
    objects,
    path.text,
    oid,
    comparable.map((old) => old.oid),
    origin,
    sink,
  );
}

/** Scans a blob at a path; only what none of the older blobs has is new. */
export function scanBlob(objects: ObjectDatabase, path: string, oid: string, before: readonly string[], origin: Origin, sink: TextSink): void {
  const blob = objects.read(oid);
  if (typeof blob === 'string') return sink.skipped(path, skipReason(blob));
  if (blob.type !== 'blob') return sink.skipped(path, 'object damaged');
  const introduced = introducedBy(objects, blob, before);
  if (introduced?.length === 0) return;
  sink.text({ path, blob: oid, ...origin, ...(introduced && { introduced }) }, blob.bytes);
}

/** Scans the message of a commit or annotated tag. The names of the people in its head are not scanned. */
export function scanMessage(oid: string, object: GitObject, sink: TextSink): void {
  if (object.type !== 'commit' && object.type !== 'tag') return;
  const { author, date, messageStart } = parseAnnotation(object.bytes);
  const message = object.bytes.subarray(messageStart);
  if (message.length === 0) return;
  const origin = object.type === 'commit' ? { commit: oid } : { blob: oid };
  sink.text({ path: messagePaths[object.type], ...origin, author, date }, message);
}

/** How a report says why an object was not scanned. */
export function skipReason(problem: ObjectProblem): SkipReason {
  return ({ missing: 'object missing', damaged: 'object damaged', 'too large': 'too large' } as const)[problem];
}

function introducedBy(objects: ObjectDatabase, blob: GitObject, before: readonly string[]): ByteRange[] | undefined {
  const texts = before.map((oid) => objects.read(oid)).filter((old) => typeof old !== 'string');
  return texts.length === 0
    ? undefined
    : changedRanges(
        texts.map((old) => old.bytes),
        blob.bytes,
      );
}

function isLink(mode: number): boolean {
  return (mode & 0o170000) === modes.link;
}
