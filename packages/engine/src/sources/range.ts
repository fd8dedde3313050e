// What a range of commits brings in: for each commit, what none of its parents has, and its message. Works commit by commit, so a
// secret that a later commit removes again is found.

import { EngineError } from '../errors.ts';
import { scanCommits } from '../git/commits.ts';
import { headerValues, parseAnnotation } from '../git/object.ts';
import * as limits from '../git/limits.ts';
import { openObjects } from '../git/objects.ts';
import type { ObjectDatabase } from '../git/objects.ts';
import { readWithGit } from '../git/process.ts';
import type { RawChange } from '../git/raw-diff.ts';
import { oidBytes } from '../git/repository.ts';
import type { Repository } from '../git/repository.ts';
import { listCommits, requireCommits, resolveCommits, shallowCommits } from '../git/revisions.ts';
import type { CommitRange } from '../git/revisions.ts';
import { scanBlob, scanChange, scanMessage, skipReason } from '../git/texts.ts';
import { forEachFile } from '../git/trees.ts';
import type { Source, TextSink } from '../source.ts';

/**
 * since: from a revision to HEAD. range: `A..B`, or one revision and all before it. push and receive: the lines that git gives to
 * the hooks pre-push and pre-receive; what the remote, or this repository, already has is left out.
 */
export type RangeRequest =
  | { readonly kind: 'since'; readonly revision: string }
  | { readonly kind: 'range'; readonly range: string }
  | { readonly kind: 'push'; readonly remote: string; readonly lines: string }
  | { readonly kind: 'receive'; readonly lines: string };

/**
 * The commits of a range, oldest first. Throws REVISION_UNKNOWN for a name that is not here, as the base may be in a shallow clone.
 * Where a shallow clone cuts the range off, everything in the first commit counts as new, and that is reported.
 */
export function rangeSource(repository: Repository, request: RangeRequest): Source {
  return (sink) => {
    const { range, tips } = resolveRequest(repository, request);
    const objects = openObjects(repository, (oid) => readWithGit(repository, oid));
    try {
      for (const tip of tips) scanTip(objects, repository, tip, sink);
      const commits = listCommits(repository, range);
      const shallow = shallowCommits(repository);
      for (const commit of commits.filter((oid) => shallow.has(oid))) sink.skipped(`history before ${commit}`, 'object missing');
      scanCommits(repository, objects, commits, () => true, sink);
    } finally {
      objects.close();
    }
  };
}

interface ResolvedRequest {
  readonly range: CommitRange;
  /** What is pushed, where it may be something else than a commit. */
  readonly tips: readonly string[];
}

function resolveRequest(repository: Repository, request: RangeRequest): ResolvedRequest {
  switch (request.kind) {
    case 'since': {
      const [head = '', base = ''] = requireCommits(repository, ['HEAD', request.revision]);
      return { range: { from: [head], without: [base] }, tips: [] };
    }
    case 'range':
      return { range: resolveRange(repository, request.range), tips: [] };
    case 'push':
      // A name that cannot be a remote's, such as a URL, has no refs here: then only what the lines say is left out.
      return resolveUpdates(repository, parsePushLines(request.lines), /^[\w./-]+$/.test(request.remote) ? `--remotes=${request.remote}` : undefined);
    case 'receive':
      return resolveUpdates(repository, parseReceiveLines(request.lines), '--all');
  }
}

function resolveRange(repository: Repository, range: string): CommitRange {
  const parts = /^(.*?)\.\.(\.?)(.*)$/.exec(range);
  if (parts === null) return { from: requireCommits(repository, [range]), without: [] };
  const [base = '', tip = ''] = requireCommits(repository, [parts[1] || 'HEAD', parts[3] || 'HEAD']);
  return { from: [tip], without: [base] };
}

interface Update {
  readonly oid: string;
  readonly oldOid: string;
}

/** `<local ref> <local id> <remote ref> <remote id>` */
function parsePushLines(lines: string): Update[] {
  return parseLines(lines, /^\S+ ([0-9a-f]{40,64}) \S+ ([0-9a-f]{40,64})$/).map(([, oid = '', oldOid = '']) => ({ oid, oldOid }));
}

/** `<old id> <new id> <ref>` */
function parseReceiveLines(lines: string): Update[] {
  return parseLines(lines, /^([0-9a-f]{40,64}) ([0-9a-f]{40,64}) \S+$/).map(([, oldOid = '', oid = '']) => ({ oid, oldOid }));
}

function parseLines(lines: string, form: RegExp): RegExpExecArray[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const fields = form.exec(line);
      if (fields === null) throw new EngineError('GIT_FAILED', 'the list of pushed refs is not in the form that git gives to hooks');
      return fields;
    });
}

function resolveUpdates(repository: Repository, updates: readonly Update[], withoutRefs: string | undefined): ResolvedRequest {
  const tips = updates.map((update) => update.oid).filter(isObject);
  const old = updates.map((update) => update.oldOid).filter(isObject);
  const isCommit = (oid: string | undefined): oid is string => oid !== undefined;
  return {
    range: {
      from: resolveCommits(repository, tips).filter(isCommit),
      // An old id that was never fetched cannot be left out; that only makes the range longer.
      without: resolveCommits(repository, old).filter(isCommit),
      ...(withoutRefs !== undefined && { withoutRefs }),
    },
    tips,
  };
}

function isObject(oid: string): boolean {
  return !/^0+$/.test(oid);
}

/** Scans the messages of annotated tags, and what is pushed without a commit. */
function scanTip(objects: ObjectDatabase, repository: Repository, tip: string, sink: TextSink): void {
  let oid = tip;
  for (let depth = 0; depth < limits.tagDepth; depth++) {
    const object = objects.read(oid);
    if (typeof object === 'string') return sink.skipped(oid, skipReason(object));
    if (object.type === 'blob') return scanBlob(objects, oid, oid, [], {}, sink);
    if (object.type === 'tree') {
      return forEachFile(objects, oid, oidBytes[repository.objectFormat], (path, entry) => scanChange(objects, asAdded(path, entry), {}, sink));
    }
    if (object.type === 'commit') return;
    scanMessage(oid, object, sink);
    oid = headerValues(parseAnnotation(object.bytes), 'object')[0] ?? '';
  }
  sink.skipped(oid, 'unreadable');
}

function asAdded(path: string, entry: { readonly mode: number; readonly oid: string }): RawChange {
  return { path: { text: path, bytes: undefined }, status: 'A', before: [], mode: entry.mode, oid: entry.oid };
}
