// Finds a repository and its folders without running git. Reads only small regular files: a hostile repository can neither make
// it run something nor block it. The environment is handed in, so that a hook's GIT_* variables reach only the repository they mean.

import { lstatSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path';
import { EngineError } from '../errors.ts';
import { isTrue, parseConfig } from './config-file.ts';
import type { ConfigValues } from './config-file.ts';
import { readRegularFile } from './regular-file.ts';

/** Variables by name, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A repository, or one worktree of it. All paths are absolute. */
export interface Repository {
  /** The folder the search started in; git is run here, so that it finds, and checks, the same repository. */
  readonly folder: string;
  /** What belongs to this worktree: HEAD, index, MERGE_HEAD. */
  readonly gitDir: string;
  /** What all worktrees share: objects, refs, config. */
  readonly commonDir: string;
  /** Root of the checked-out files; undefined in a bare repository. */
  readonly topLevel: string | undefined;
  readonly indexPath: string;
  /** The repository's own first, then its alternates. */
  readonly objectDirs: readonly string[];
  readonly objectFormat: ObjectFormat;
  /** True if history ends at commits whose parents were not fetched. */
  readonly isShallow: boolean;
  /** True if objects may be absent because they are fetched on demand. */
  readonly isPartial: boolean;
  readonly environment: Environment;
}

/** The hash that names a repository's objects. */
export type ObjectFormat = 'sha1' | 'sha256';

/** Length of an object id, in bytes. */
export const oidBytes: Readonly<Record<ObjectFormat, number>> = { sha1: 20, sha256: 32 };

const maxSmallFileBytes = 1 << 20;
const maxAlternateDepth = 5;
const maxAlternates = 256;
const maxParentFolders = 256;

/** What ties a process to one repository; git's own list (`rev-parse --local-env-vars`) and the quarantine of pushes. */
const repositoryVariables = new Set([
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_CONFIG',
  'GIT_CONFIG_COUNT',
  'GIT_CONFIG_PARAMETERS',
  'GIT_DIR',
  'GIT_GRAFT_FILE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_INTERNAL_SUPER_PREFIX',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_QUARANTINE_PATH',
  'GIT_REPLACE_REF_BASE',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
]);

/** Finds the repository that `folder` belongs to. Undefined: none. Throws NOT_A_REPOSITORY for a link to one that is not there. */
export function findRepository(folder: string, environment: Environment): Repository | undefined {
  const start = resolve(folder);
  const named = environment['GIT_DIR'];
  if (named !== undefined && named !== '') return openRepository(start, resolve(start, named), undefined, environment);
  let candidate = start;
  for (let depth = 0; depth < maxParentFolders; depth++) {
    const gitDir = gitDirIn(candidate);
    if (gitDir !== undefined) return openRepository(start, gitDir, candidate, environment);
    if (isGitDirectory(candidate)) return openRepository(start, candidate, undefined, environment);
    const parent = dirname(candidate);
    if (parent === candidate) return undefined;
    candidate = parent;
  }
  return undefined;
}

/** The environment without what ties it to a repository: for looking into another one, such as a submodule. */
export function foreignEnvironment(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !repositoryVariables.has(name)));
}

/** Reads a file of at most 1 MB; undefined if there is none that can be read. */
export function readSmallFile(path: string): Buffer | undefined {
  const bytes = readRegularFile(path, maxSmallFileBytes);
  return typeof bytes === 'string' ? undefined : bytes;
}

function gitDirIn(folder: string): string | undefined {
  const path = join(folder, '.git');
  const stat = statusOf(path);
  if (stat === undefined) return undefined;
  if (!stat.isFile()) return isGitDirectory(path) ? path : undefined;
  const target = /^gitdir: ([^\0]+?)[\r\n]*$/.exec(readSmallFile(path)?.toString('utf8') ?? '')?.[1];
  if (target === undefined) return undefined;
  const gitDir = resolve(folder, target);
  if (isGitDirectory(gitDir)) return gitDir;
  throw new EngineError('NOT_A_REPOSITORY', `${path} points to a repository that is not there`, {
    hint: 'if it was moved, run `git worktree repair` or `git submodule update --init`',
  });
}

function isGitDirectory(path: string): boolean {
  if (statusOf(join(path, 'HEAD')) === undefined) return false;
  const commonDir = commonDirOf(path);
  return isFolder(join(commonDir, 'objects')) && isFolder(join(commonDir, 'refs'));
}

function openRepository(folder: string, gitDir: string, worktree: string | undefined, environment: Environment): Repository {
  if (!isFolder(gitDir) || readSmallFile(join(gitDir, 'HEAD')) === undefined) {
    throw new EngineError('NOT_A_REPOSITORY', `${gitDir} is not a git repository`, { hint: 'check GIT_DIR' });
  }
  const named = environment['GIT_COMMON_DIR'];
  const commonDir = named === undefined ? commonDirOf(gitDir) : resolve(folder, named);
  const config = parseConfig(readSmallFile(join(commonDir, 'config'))?.toString('utf8') ?? '');
  const topLevel = topLevelOf(folder, gitDir, worktree, config, environment);
  return {
    folder,
    gitDir,
    commonDir,
    topLevel,
    indexPath: resolve(topLevel ?? folder, environment['GIT_INDEX_FILE'] ?? join(gitDir, 'index')),
    objectDirs: objectDirsOf(folder, commonDir, environment),
    objectFormat: config.get('extensions.objectformat')?.toLowerCase() === 'sha256' ? 'sha256' : 'sha1',
    isShallow: (readSmallFile(join(commonDir, 'shallow'))?.length ?? 0) > 0,
    isPartial: isPartial(config),
    environment,
  };
}

function commonDirOf(gitDir: string): string {
  const text = readSmallFile(join(gitDir, 'commondir'))?.toString('utf8').trim();
  return text === undefined || text === '' ? gitDir : resolve(gitDir, text);
}

function topLevelOf(folder: string, gitDir: string, worktree: string | undefined, config: ConfigValues, environment: Environment): string | undefined {
  const named = environment['GIT_WORK_TREE'];
  if (named !== undefined && named !== '') return resolve(folder, named);
  const configured = config.get('core.worktree');
  if (configured !== undefined) return resolve(gitDir, configured);
  if (worktree !== undefined) return worktree;
  // GIT_DIR alone: git takes the current folder as the root, and hooks are started there.
  return environment['GIT_DIR'] === undefined || isTrue(config.get('core.bare')) ? undefined : folder;
}

function objectDirsOf(folder: string, commonDir: string, environment: Environment): readonly string[] {
  const own = environment['GIT_OBJECT_DIRECTORY'];
  const found = new Set<string>();
  addObjectDir(found, own === undefined ? join(commonDir, 'objects') : resolve(folder, own), 0);
  for (const path of splitPathList(environment['GIT_ALTERNATE_OBJECT_DIRECTORIES'] ?? '')) addObjectDir(found, resolve(folder, path), 1);
  return [...found];
}

function addObjectDir(found: Set<string>, path: string, depth: number): void {
  if (found.has(path) || depth > maxAlternateDepth || found.size >= maxAlternates || !isFolder(path)) return;
  found.add(path);
  const alternates = readSmallFile(join(path, 'info', 'alternates'))?.toString('utf8') ?? '';
  for (const line of alternates.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const target = unquote(line);
    // Git follows relative alternates only from the repository's own object folder.
    if (isAbsolute(target) || depth === 0) addObjectDir(found, resolve(path, target), depth + 1);
  }
}

function splitPathList(list: string): string[] {
  const parts = delimiter === ':' ? (list.match(/"(?:[^"\\]|\\.)*"|[^:]+/g) ?? []) : list.split(delimiter);
  return parts.filter((part) => part !== '').map(unquote);
}

function unquote(path: string): string {
  return /^".*"$/.test(path) ? path.slice(1, -1).replaceAll(/\\(.)/g, '$1') : path;
}

function isPartial(config: ConfigValues): boolean {
  if (config.has('extensions.partialclone')) return true;
  return [...config].some(([name, value]) => /^remote\..*\.promisor$/.test(name) && isTrue(value));
}

/** Undefined: not there, or not to be seen by us. */
function statusOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
