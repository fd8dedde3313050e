// Everything a repository ever held. First every object is scanned once, by id, as fast as its bytes can be unpacked; only if
// something was found are commits looked at, to say who brought it in and where.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { scanCommits } from '../git/commits.ts';
import * as limits from '../git/limits.ts';
import { findMessage, headerValues, parseAnnotation } from '../git/object.ts';
import type { GitObject, ObjectProblem } from '../git/object.ts';
import { openObjects, packPaths, readLooseFile } from '../git/objects.ts';
import type { ObjectDatabase } from '../git/objects.ts';
import { scanPack } from '../git/pack-scan.ts';
import type { ScannedPack, Share } from '../git/pack-scan.ts';
import { listObjectsWithGit, readAllWithGit, readWithGit, runGit, tryGit } from '../git/process.ts';
import { oidBytes } from '../git/repository.ts';
import type { Repository } from '../git/repository.ts';
import { shallowCommits } from '../git/revisions.ts';
import { messagePaths, scanBlob, scanMessage, skipReason } from '../git/texts.ts';
import type { ByteRange, Source, TextSink } from '../source.ts';

/** Where what no commit holds is reported. */
export const unreachablePath = '(unreachable object)';

/** What the first pass leaves for the second. */
export interface ObjectScan {
  /**
   * An object and all that are stored as changes of it: they may hold what was found in it, though nothing was found in them, because
   * only what they changed was scanned.
   */
  familyOf(oid: string): string[];
}

/**
 * First pass: hands every blob, with an empty path, and every message of commits and tags to the sink, its id as `blob`. Reachable or not:
 * telling would cost more than scanning. `share` lets several threads divide the work.
 */
export function scanObjects(repository: Repository, sink: TextSink, share: Share = { index: 0, count: 1 }): ObjectScan {
  const oidLength = oidBytes[repository.objectFormat];
  const visitor = {
    object: (oid: string, type: GitObject['type'], bytes: Buffer, windows?: readonly ByteRange[]): void => scanObject(oid, { type, bytes }, windows, sink),
    problem: (oid: string, problem: ObjectProblem): void => sink.skipped(oid, skipReason(problem)),
  };
  const scanned = packPaths(repository.objectDirs).map((path) => {
    const pack = scanPack(path, oidLength, share, visitor);
    if (pack === undefined) sink.skipped(`${path}.pack`, 'unreadable');
    return pack;
  });
  for (const folder of repository.objectDirs) scanLoose(folder, share, sink);
  if (share.index === 0) {
    if (scanned.includes('unsupported')) scanThroughGit(repository, sink);
    reportMissing(repository, sink);
  }
  const packs = scanned.filter((pack): pack is ScannedPack => pack !== 'unsupported' && pack !== undefined);
  return {
    familyOf: (oid) => {
      const family = new Set([oid]);
      for (const pack of packs) pack.addDescendants(family);
      return [...family];
    },
  };
}

/**
 * Second pass: the families of the objects that something was found in, each text once for every change that brought it in, oldest commit
 * first, with path, commit, author, date and what is new in it. What no ref, stash or note leads to is left out, unless `hasUnreachable`.
 */
export function historySource(repository: Repository, families: readonly (readonly string[])[], hasUnreachable = false): Source {
  return (sink) => {
    if (families.length === 0) return;
    const wanted = new Set(families.flat());
    const objects = openObjects(repository, (oid) => readWithGit(repository, oid));
    try {
      const commits = listAllCommits(repository, hasUnreachable);
      const found = new Set([...scanCommits(repository, objects, commits, (oid) => wanted.has(oid), sink), ...commits]);
      for (const tag of scanTags(repository, objects, wanted, sink)) found.add(tag);
      const rest = families.filter((family) => !family.some((oid) => found.has(oid))).map((family) => family[0] ?? '');
      if (rest.length > 0) scanRest(repository, objects, rest, hasUnreachable, sink);
    } finally {
      objects.close();
    }
  };
}

function scanObject(oid: string, object: GitObject, windows: readonly ByteRange[] | undefined, sink: TextSink): void {
  if (object.type === 'blob') sink.text({ path: '', blob: oid }, object.bytes, windows);
  else if (object.type !== 'tree') sink.text({ path: messagePaths[object.type], blob: oid }, object.bytes.subarray(findMessage(object.bytes)));
}

function scanLoose(folder: string, share: Share, sink: TextSink): void {
  for (let first = share.index; first < 256; first += share.count) {
    const prefix = first.toString(16).padStart(2, '0');
    for (const name of namesIn(join(folder, prefix))) {
      const object = readLooseFile(join(folder, prefix, name));
      if (typeof object === 'string') sink.skipped(prefix + name, skipReason(object));
      else scanObject(prefix + name, object, undefined, sink);
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /^(?:[0-9a-f]{38}|[0-9a-f]{62})$/.test(name));
  } catch {
    return [];
  }
}

function scanThroughGit(repository: Repository, sink: TextSink): void {
  const listed = listObjectsWithGit(repository).filter(({ type }) => type !== 'tree');
  readAllWithGit(repository, listed, (oid, object) => {
    if (typeof object === 'string') sink.skipped(oid, skipReason(object));
    else scanObject(oid, object, undefined, sink);
  });
}

/** A shallow clone lacks commits, a partial one lacks blobs: neither shows when one looks only at what is there. */
function reportMissing(repository: Repository, sink: TextSink): void {
  for (const commit of shallowCommits(repository)) sink.skipped(`history before ${commit}`, 'object missing');
  if (!repository.isPartial) return;
  const listing = runGit(repository, ['rev-list', '--all', '--objects', '--missing=print', '--no-object-names']);
  const missing = listing
    .toString('latin1')
    .split('\n')
    .filter((line) => line.startsWith('?'));
  for (const line of missing.slice(0, limits.namedMissing)) sink.skipped(line.slice(1), 'object missing');
  if (missing.length > limits.namedMissing) sink.skipped(`${missing.length - limits.namedMissing} more objects`, 'object missing');
}

/** Parents before children. Only the last stash is a ref; those before it stand in its log. */
function listAllCommits(repository: Repository, hasUnreachable: boolean): string[] {
  const stashes = tryGit(repository, ['rev-list', '--walk-reflogs', 'refs/stash', '--']);
  const args = ['rev-list', '--topo-order', '--reverse', '--all', '--stdin', ...(hasUnreachable ? ['--reflog'] : [])];
  const input = stashes.status === 0 ? stashes.stdout : '';
  return runGit(repository, args, input)
    .toString('latin1')
    .split('\n')
    .filter((line) => line !== '');
}

/** Scans the messages of wanted tags that a ref leads to, and gives their ids. */
function scanTags(repository: Repository, objects: ObjectDatabase, wanted: ReadonlySet<string>, sink: TextSink): string[] {
  const listing = runGit(repository, ['for-each-ref', '--format=%(objecttype) %(objectname)']).toString('latin1');
  const open = [...listing.matchAll(/^tag ([0-9a-f]+)$/gm)].map(([, oid = '']) => oid);
  const seen = new Set<string>();
  for (let oid = open.pop(); oid !== undefined; oid = open.pop()) {
    const tag = seen.has(oid) ? 'missing' : objects.read(oid);
    seen.add(oid);
    if (typeof tag === 'string' || tag.type !== 'tag') continue;
    if (wanted.has(oid)) scanMessage(oid, tag, sink);
    open.push(...headerValues(parseAnnotation(tag.bytes), 'object'));
  }
  return [...seen];
}

/** What stands in no commit may still be tagged itself, or stand in a tagged tree. */
function scanRest(repository: Repository, objects: ObjectDatabase, oids: readonly string[], hasUnreachable: boolean, sink: TextSink): void {
  const listing = runGit(repository, ['rev-list', '--all', '--objects', '--missing=allow-any']).toString('utf8');
  const paths = new Map([...listing.matchAll(/^([0-9a-f]+) ?(.*)$/gm)].map(([, oid = '', path = '']) => [oid, path]));
  for (const oid of oids) {
    const path = paths.get(oid) ?? (hasUnreachable ? unreachablePath : undefined);
    if (path === undefined) continue;
    const object = objects.read(oid);
    if (typeof object !== 'string' && object.type in messagePaths) scanMessage(oid, object, sink);
    else scanBlob(objects, path === '' ? oid : path, oid, [], {}, sink);
  }
}
