// Turns what a person or a hook names into commits. Names reach git on its standard input only, never as arguments, so that none
// of them can be an option.

import { EngineError } from '../errors.ts';
import { runGit } from './process.ts';
import { readSmallFile } from './repository.ts';
import type { Repository } from './repository.ts';
import { join } from 'node:path';

/** Commits reachable from `from`, less those reachable from `without`. */
export interface CommitRange {
  readonly from: readonly string[];
  readonly without: readonly string[];
  /** More to leave out: `--all`, or `--remotes=<name>`. */
  readonly withoutRefs?: string;
}

/** The commits that revisions stand for, undefined for each that does not name one here. */
export function resolveCommits(repository: Repository, revisions: readonly string[]): (string | undefined)[] {
  if (revisions.length === 0) return [];
  const asked = revisions.map((revision) => (/[\0\r\n]/.test(revision) || revision === '' ? '-' : `${revision}^{commit}`));
  const output = runGit(repository, ['cat-file', '--batch-check'], `${asked.join('\n')}\n`).toString('latin1');
  return output
    .trimEnd()
    .split('\n')
    .map((line) => /^([0-9a-f]+) commit \d+$/.exec(line)?.[1]);
}

/** The commit that one revision stands for; throws REVISION_UNKNOWN. */
export function requireCommits(repository: Repository, revisions: readonly string[]): string[] {
  return resolveCommits(repository, revisions).map((commit, number) => {
    if (commit !== undefined) return commit;
    throw new EngineError('REVISION_UNKNOWN', `${JSON.stringify(revisions[number])} is not a commit of this repository`, {
      hint: repository.isShallow
        ? 'the clone is shallow: fetch the whole history (`git fetch --unshallow`, or `fetch-depth: 0`), or name a commit that is there'
        : 'check the name, or fetch it first',
    });
  });
}

/** The commits of a range, parents before children. */
export function listCommits(repository: Repository, range: CommitRange): string[] {
  if (range.from.length === 0) return [];
  const input = [...range.from, ...range.without.map((oid) => `^${oid}`)].join('\n');
  const refs = range.withoutRefs === undefined ? [] : ['--not', range.withoutRefs];
  const output = runGit(repository, ['rev-list', '--topo-order', '--reverse', '--stdin', ...refs], `${input}\n`);
  return output
    .toString('latin1')
    .split('\n')
    .filter((line) => line !== '');
}

/** Commits whose parents were not fetched. */
export function shallowCommits(repository: Repository): ReadonlySet<string> {
  const text = repository.isShallow ? readSmallFile(join(repository.commonDir, 'shallow'))?.toString('latin1') : undefined;
  return new Set(text?.split('\n').filter((line) => line !== ''));
}
