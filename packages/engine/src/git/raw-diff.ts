// Reads what `git diff-index`, `diff-tree` and `diff` print with `--raw -z --no-abbrev --no-renames`. Pure. Never the text of a diff:
// attributes, converters and colours change that, and binary files have none.

import { decodePath } from './path-name.ts';
import type { PathName } from './path-name.ts';

/** One changed path. */
export interface RawChange {
  readonly path: PathName;
  /** A, M, T, D, U, …; in a merge one letter for each parent. */
  readonly status: string;
  /** Mode and blob in each parent; mode 0 where it was not there. */
  readonly before: readonly { readonly mode: number; readonly oid: string }[];
  readonly mode: number;
  readonly oid: string;
}

/** The changes of one commit. */
export interface CommitChanges {
  readonly commit: string;
  readonly changes: readonly RawChange[];
}

const colon = 0x3a;

/** Reads a list of changes; undefined if it is cut off or not in this form. */
export function parseRawDiff(bytes: Buffer): RawChange[] | undefined {
  const commits = parseCommitDiffs(bytes);
  if (commits === undefined || commits.length > 1 || (commits[0]?.commit ?? '') !== '') return undefined;
  return [...(commits[0]?.changes ?? [])];
}

/**
 * Reads lists of changes, each after the id of its commit, as `diff-tree --stdin` prints them. `wants`, by the id of the new blob,
 * leaves out changes before they cost anything.
 */
export function parseCommitDiffs(bytes: Buffer, wants: (oid: string) => boolean = () => true): CommitChanges[] | undefined {
  const commits: { commit: string; changes: RawChange[] }[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(0, at);
    if (end < 0) return undefined;
    if (bytes[at] !== colon) {
      const commit = bytes.toString('latin1', at, end);
      if (!/^[0-9a-f]{40,64}$/.test(commit)) return undefined;
      commits.push({ commit, changes: [] });
      at = end + 1;
      continue;
    }
    const pathEnd = bytes.indexOf(0, end + 1);
    if (pathEnd < 0) return undefined;
    const line = bytes.toString('latin1', at, end);
    at = pathEnd + 1;
    if (!wants(newOid(line))) continue;
    const change = parseChange(line, decodePath(bytes, end + 1, pathEnd));
    if (change === undefined) return undefined;
    if (commits.length === 0) commits.push({ commit: '', changes: [] });
    commits.at(-1)?.changes.push(change);
  }
  return commits;
}

/** The id before the status, which is the last field. */
function newOid(line: string): string {
  const end = line.lastIndexOf(' ');
  return line.slice(line.lastIndexOf(' ', end - 1) + 1, end);
}

/** One colon, two modes, two ids, status; a merge of n parents has n colons, n + 1 modes, n + 1 ids and n letters. */
function parseChange(line: string, path: PathName): RawChange | undefined {
  const parents = /^:+/.exec(line)?.[0].length ?? 0;
  const fields = line.slice(parents).split(' ');
  if (fields.length !== 2 * (parents + 1) + 1) return undefined;
  const modes = fields.slice(0, parents + 1).map((text) => Number.parseInt(text, 8));
  const oids = fields.slice(parents + 1, -1);
  const mode = modes.at(-1);
  const oid = oids.at(-1);
  if (mode === undefined || oid === undefined || modes.some(Number.isNaN)) return undefined;
  const before = oids.slice(0, -1).map((text, number) => ({ mode: modes[number] ?? 0, oid: text }));
  return { path, status: fields.at(-1) ?? '', before, mode, oid };
}
