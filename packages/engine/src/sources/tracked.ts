// The files that git tracks, as they stand in the worktree. Names come from the index; a path that a sparse checkout left out is
// read from the object database instead, so that it is not passed over.

import { lstatSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { EngineError } from '../errors.ts';
import type { SkipReason } from '../finding.ts';
import { entryOid, parseIndex } from '../git/index-file.ts';
import type { IndexEntry } from '../git/index-file.ts';
import * as limits from '../git/limits.ts';
import { modes } from '../git/object.ts';
import { openObjects } from '../git/objects.ts';
import { decodePath, pathBytes } from '../git/path-name.ts';
import type { PathName } from '../git/path-name.ts';
import { readWithGit, runGit } from '../git/process.ts';
import { readRegularFile } from '../git/regular-file.ts';
import type { FileProblem } from '../git/regular-file.ts';
import { oidBytes } from '../git/repository.ts';
import type { Repository } from '../git/repository.ts';
import { scanBlob } from '../git/texts.ts';
import type { Source, TextSink } from '../source.ts';

/** One tracked path, relative to the root of the worktree. */
export interface TrackedFile extends PathName {
  /** See `modes`: a file, symbolic link or submodule. */
  readonly mode: number;
  /** True if a sparse checkout leaves it out of the worktree. */
  readonly isSkipped: boolean;
}

/** Everything tracked, in git's order. */
export interface TrackedFiles {
  readonly files: readonly TrackedFile[];
  /** The blob in the index. Asked for one by one: writing out every id costs more than reading the rest. */
  readonly oidOf: (file: TrackedFile) => string;
}

/** Lists what is tracked without running git; git is asked only for an index in a form that is not read here. */
export function listTracked(repository: Repository): TrackedFiles {
  const bytes = readIndex(repository.indexPath);
  if (bytes === undefined) return { files: [], oidOf: () => '' };
  const oidLength = oidBytes[repository.objectFormat];
  const entries = parseIndex(bytes, oidLength);
  if (entries === 'damaged') throw new EngineError('REPOSITORY_DAMAGED', `${repository.indexPath} cannot be read`, { hint: 'run `git status` to see what git says' });
  if (entries === 'unsupported') return askGit(repository);
  return { files: withoutConflicts(entries), oidOf: (file) => ('oidStart' in file ? entryOid(bytes, file as IndexEntry, oidLength) : '') };
}

/** The tracked files of a worktree, read one by one; links are read as the text they are and never followed. */
export function trackedSource(repository: Repository): Source {
  return (sink) => {
    const root = repository.topLevel;
    if (root === undefined) throw new EngineError('NOT_A_REPOSITORY', `${repository.gitDir} has no worktree`, { hint: 'scan its history instead' });
    const { files, oidOf } = listTracked(repository);
    const objects = openObjects(repository, (oid) => readWithGit(repository, oid));
    const isBehindLink = linkedFolders(root);
    try {
      for (const file of files) {
        if (file.mode === modes.submodule) sink.skipped(file.text, 'submodule');
        else if (file.isSkipped) scanBlob(objects, file.text, oidOf(file), [], {}, sink);
        else if (isBehindLink(file.text)) sink.skipped(file.text, 'symbolic link');
        else scanFile(Buffer.concat([Buffer.from(`${root}/`), pathBytes(file)]), file, sink);
      }
    } finally {
      objects.close();
    }
  };
}

function readIndex(path: string): Buffer | undefined {
  const bytes = readRegularFile(path, limits.indexBytes);
  if (typeof bytes !== 'string') return bytes;
  if (bytes === 'missing') return undefined;
  throw new EngineError('REPOSITORY_DAMAGED', `${path} cannot be read: ${bytes}`);
}

/** A path in conflict stands in the index up to three times. */
function withoutConflicts<T extends TrackedFile>(files: readonly T[]): T[] {
  return files.filter((file, number) => number === 0 || files[number - 1]?.text !== file.text);
}

/** `<tag> <mode> <id> <stage>`, tab, path, NUL; the tag S marks what a sparse checkout leaves out. */
function askGit(repository: Repository): TrackedFiles {
  const output = runGit(repository, ['ls-files', '-z', '--stage', '-t', '--full-name', '--', ':/']);
  const files: TrackedFile[] = [];
  const oids = new Map<TrackedFile, string>();
  for (let at = 0; at < output.length;) {
    const tab = output.indexOf(0x09, at);
    const end = output.indexOf(0, tab);
    const [, tag, mode = '', oid = ''] = /^(\S) (\d+) ([0-9a-f]+) \d$/.exec(output.toString('latin1', at, Math.max(at, tab))) ?? [];
    if (tag === undefined || end < 0) throw new EngineError('GIT_FAILED', 'git listed the tracked files in a form that is not known');
    const file = { ...decodePath(output, tab + 1, end), mode: Number.parseInt(mode, 8), isSkipped: tag === 'S' };
    files.push(file);
    oids.set(file, oid);
    at = end + 1;
  }
  return { files: withoutConflicts(files), oidOf: (file) => oids.get(file) ?? '' };
}

/** Tells whether a folder on the way to a path was replaced by a link, which would lead out of the repository. */
function linkedFolders(root: string): (path: string) => boolean {
  const known = new Map<string, boolean>();
  const isBehindLink = (path: string): boolean => {
    const slash = path.lastIndexOf('/');
    if (slash < 0) return false;
    const folder = path.slice(0, slash);
    let isLinked = known.get(folder);
    if (isLinked === undefined) {
      isLinked = isBehindLink(folder) || lstatSync(join(root, folder), { throwIfNoEntry: false })?.isSymbolicLink() === true;
      known.set(folder, isLinked);
    }
    return isLinked;
  };
  return isBehindLink;
}

function scanFile(path: Buffer, file: TrackedFile, sink: TextSink): void {
  if (file.mode === modes.link) {
    const target = readLink(path);
    return target === undefined ? sink.skipped(file.text, 'vanished') : sink.text({ path: file.text }, target);
  }
  const bytes = readRegularFile(path, limits.objectBytes, true);
  return typeof bytes === 'string' ? sink.skipped(file.text, reasonFor(bytes)) : sink.text({ path: file.text }, bytes);
}

function readLink(path: Buffer): Buffer | undefined {
  try {
    return readlinkSync(path, 'buffer');
  } catch {
    return undefined;
  }
}

function reasonFor(problem: FileProblem): SkipReason {
  return ({ missing: 'vanished', link: 'symbolic link', 'not a file': 'not a regular file', 'too large': 'too large', unreadable: 'unreadable' } as const)[problem];
}
