// Scans commits one after the other: what each introduces relative to all of its parents, and its message.

import { EngineError } from '../errors.ts';
import type { TextSink } from '../source.ts';
import * as limits from './limits.ts';
import { parseAnnotation } from './object.ts';
import type { ObjectDatabase } from './objects.ts';
import { runGit } from './process.ts';
import { parseCommitDiffs } from './raw-diff.ts';
import type { CommitChanges } from './raw-diff.ts';
import type { Repository } from './repository.ts';
import { scanChange, scanMessage, skipReason } from './texts.ts';
import type { Origin } from './texts.ts';

/** `-c`: of a merge only what differs from every parent. No rename is looked for, so that a renamed and edited file is a new one. */
const listing = ['diff-tree', '--stdin', '-r', '-c', '-z', '--raw', '--root', '--no-abbrev', '--no-renames', '--no-relative', '--ignore-submodules=none'];

/**
 * Scans the blobs and messages that are wanted, by their ids, in the order of the commits given: parents should stand before children.
 * A change that several commits make alike belongs to the first. Gives the ids of the blobs that were found.
 */
export function scanCommits(repository: Repository, objects: ObjectDatabase, commits: readonly string[], wants: (oid: string) => boolean, sink: TextSink): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  for (let first = 0; first < commits.length; first += limits.commitsAtOnce) {
    const chunk = commits.slice(first, first + limits.commitsAtOnce);
    const changesOf = new Map(listChanges(repository, chunk, wants).map(({ commit, changes }) => [commit, changes]));
    for (const commit of chunk) {
      const changes = changesOf.get(commit) ?? [];
      if (changes.length === 0 && !wants(commit)) continue;
      const origin = scanCommit(objects, commit, wants(commit), sink);
      for (const change of changes) {
        found.add(change.oid);
        const key = [change.oid, change.mode, ...change.before.map((old) => old.oid), change.path.text].join(' ');
        if (!seen.has(key)) scanChange(objects, change, origin, sink);
        seen.add(key);
      }
    }
  }
  return found;
}

function listChanges(repository: Repository, commits: readonly string[], wants: (oid: string) => boolean): CommitChanges[] {
  const changes = parseCommitDiffs(runGit(repository, listing, `${commits.join('\n')}\n`), wants);
  if (changes === undefined) throw new EngineError('GIT_FAILED', 'git listed the changes in a form that is not known');
  return changes;
}

function scanCommit(objects: ObjectDatabase, commit: string, hasMessage: boolean, sink: TextSink): Origin {
  const object = objects.read(commit);
  if (typeof object === 'string') {
    sink.skipped(commit, skipReason(object));
    return { commit };
  }
  if (hasMessage) scanMessage(commit, object, sink);
  const { author, date } = parseAnnotation(object.bytes);
  return { commit, author, date };
}
