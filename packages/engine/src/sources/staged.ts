// What the next commit would bring in: the blobs of the index that differ from HEAD, read from the object database. The files in
// the worktree are never looked at: they may hold something else than what is committed.

import { join } from 'node:path';
import { EngineError } from '../errors.ts';
import { openObjects } from '../git/objects.ts';
import { gitError, readWithGit, runGit, tryGit } from '../git/process.ts';
import { parseRawDiff } from '../git/raw-diff.ts';
import type { RawChange } from '../git/raw-diff.ts';
import { oidBytes, readSmallFile } from '../git/repository.ts';
import type { Repository } from '../git/repository.ts';
import { scanChange } from '../git/texts.ts';
import { openCommitTree } from '../git/trees.ts';
import type { Source } from '../source.ts';

/**
 * The git command whose output lists the staged changes. It works before the first commit, too, and converts nothing. A hook that pipes
 * it in lets git work while the scanner starts.
 */
export const stagedListingArguments: readonly string[] = [
  'diff',
  '--cached',
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--no-relative',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--ignore-submodules=none',
];

/** What must follow a piped listing, so that one that broke off is not taken for a short one. */
export const stagedListingEnd = 'end\0';

/**
 * The staged changes. `listing`: what `stagedListingArguments` printed, then `stagedListingEnd`; without it git is asked.
 * Throws GIT_FAILED for a listing that is cut off. During a merge only what none of the merged commits has is new.
 */
export function stagedSource(repository: Repository, listing?: Buffer): Source {
  return (sink) => {
    const changes = listing === undefined ? askGit(repository) : readListing(listing);
    const objects = openObjects(repository, (oid) => readWithGit(repository, oid));
    try {
      const mergedTrees = mergedCommits(repository).map((commit) => openCommitTree(objects, commit, oidBytes[repository.objectFormat]));
      for (const change of changes) {
        const merged = mergedTrees.map((tree) => tree.find(change.path)).filter((entry) => entry !== undefined);
        scanChange(objects, { ...change, before: [...change.before, ...merged] }, {}, sink);
      }
    } finally {
      objects.close();
    }
  };
}

function askGit(repository: Repository): RawChange[] {
  const output = tryGit(repository, stagedListingArguments);
  if (output.status !== 0) {
    // Where git does not find or does not trust the repository, `diff` would compare files instead, and complain of its options.
    runGit(repository, ['rev-parse', '--git-dir']);
    throw gitError(stagedListingArguments, output.complaint);
  }
  const changes = parseRawDiff(output.stdout);
  if (changes === undefined) throw new EngineError('GIT_FAILED', 'git listed the staged changes in a form that is not known');
  return changes;
}

function readListing(listing: Buffer): RawChange[] {
  const end = listing.length - stagedListingEnd.length;
  const changes = end >= 0 && listing.toString('latin1', end) === stagedListingEnd ? parseRawDiff(listing.subarray(0, end)) : undefined;
  if (changes !== undefined) return changes;
  throw new EngineError('GIT_FAILED', 'the list of staged changes broke off', {
    hint: 'git failed while it listed them: run `git diff --cached --raw` to see why',
  });
}

/** The other parents of the commit to come: git writes MERGE_HEAD only after the hook of a clean merge, which gets GITHEAD_<id> instead. */
function mergedCommits({ gitDir, environment }: Repository): string[] {
  const fromHook = Object.keys(environment).map((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1]);
  return [...new Set([...fromHook, ...readMergeHead(join(gitDir, 'MERGE_HEAD'))])].filter((oid) => oid !== undefined);
}

function readMergeHead(path: string): string[] {
  return (readSmallFile(path)?.toString('latin1') ?? '').split('\n').filter((line) => line !== '');
}
