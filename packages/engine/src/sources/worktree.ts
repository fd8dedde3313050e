// What git says about the files of a worktree: what is ignored for all of it, and what is tracked all the same. I/O; runs nothing of the
// repository's own. Outside a worktree nothing is ignored: an ignore file in a plain folder is only a file.

import { homedir } from 'node:os';
import { join } from 'node:path';
import { EngineError } from '../errors.ts';
import { isTrue, parseConfig } from '../git/config-file.ts';
import type { ConfigValues } from '../git/config-file.ts';
import { pathBytes } from '../git/path-name.ts';
import { findRepository, foreignEnvironment, readSmallFile } from '../git/repository.ts';
import type { Environment, Repository } from '../git/repository.ts';
import { compileIgnoreList } from '../ignore/gitignore.ts';
import type { IgnoreScope } from '../ignore/gitignore.ts';
import { createTrackedPaths } from '../ignore/tracked-paths.ts';
import type { TrackedPaths } from '../ignore/tracked-paths.ts';
import { isAscii, toByteString } from './byte-path.ts';
import { listTracked } from './tracked.ts';

/** A worktree, for the walk. Paths are byte strings. */
export interface Worktree {
  /** Its top folder, absolute. */
  readonly root: string;
  /** What is in force where no `.gitignore` decides: `info/exclude`, then the user's own file. */
  readonly rules: IgnoreScope | undefined;
  readonly isCaseBlind: boolean;
  /** Read at the first call. */
  tracked(): TrackedPaths;
}

/** The worktree that `folder`, absolute, stands in; undefined if there is none. An index that cannot be read is told to `onDamaged`. */
export function findWorktree(folder: string, environment: Environment, onDamaged: (path: string) => void): Worktree | undefined {
  const repository = repositoryOf(folder, foreignEnvironment(environment));
  if (repository?.topLevel === undefined) return undefined;
  const settings = settingsOf(repository, environment);
  const isCaseBlind = isTrue(settings.get('core.ignorecase'));
  const everywhere = withRules(excludesFile(settings, repository.topLevel, environment), isCaseBlind, undefined);
  let tracked: TrackedPaths | undefined;
  return {
    root: toByteString(repository.topLevel),
    rules: withRules(join(repository.commonDir, 'info', 'exclude'), isCaseBlind, everywhere),
    isCaseBlind,
    tracked: () => (tracked ??= readTracked(repository, onDamaged)),
  };
}

/** A link to a repository that is gone, or one that is damaged, is no reason not to look at the files. */
function repositoryOf(folder: string, environment: Environment): Repository | undefined {
  try {
    return findRepository(folder, environment);
  } catch (error) {
    if (error instanceof EngineError) return undefined;
    throw error;
  }
}

function withRules(path: string | undefined, isCaseBlind: boolean, outer: IgnoreScope | undefined): IgnoreScope | undefined {
  const text = path === undefined ? undefined : readSmallFile(path)?.toString('latin1');
  const list = text === undefined ? undefined : compileIgnoreList(text, isCaseBlind);
  return list === undefined ? outer : { list, baseLength: 0, outer };
}

/** The settings of system, user and repository; later ones overrule earlier ones. */
function settingsOf(repository: Repository, environment: Environment): ConfigValues {
  const system = isTrue(environment['GIT_CONFIG_NOSYSTEM']) ? [] : [environment['GIT_CONFIG_SYSTEM'] ?? '/etc/gitconfig'];
  const named = environment['GIT_CONFIG_GLOBAL'];
  const own = named === undefined ? [join(configFolder(environment), 'config'), join(homeFolder(environment), '.gitconfig')] : [named];
  const paths = [...system, ...own, join(repository.commonDir, 'config')];
  return new Map(paths.flatMap((path) => [...parseConfig(readSmallFile(path)?.toString('utf8') ?? '')]));
}

function excludesFile(settings: ConfigValues, root: string, environment: Environment): string | undefined {
  const path = settings.get('core.excludesfile');
  if (path === undefined) return join(configFolder(environment), 'ignore');
  if (path === '') return undefined;
  return path.startsWith('~/') ? join(homeFolder(environment), path.slice(2)) : join(path.startsWith('/') ? '' : root, path);
}

function homeFolder(environment: Environment): string {
  return environment['HOME'] ?? homedir();
}

function configFolder(environment: Environment): string {
  const folder = environment['XDG_CONFIG_HOME'];
  return folder === undefined || folder === '' ? join(homeFolder(environment), '.config', 'git') : join(folder, 'git');
}

function readTracked(repository: Repository, onDamaged: (path: string) => void): TrackedPaths {
  try {
    const { files } = listTracked(repository);
    return createTrackedPaths(files.map((file) => (file.bytes === undefined && isAscii(file.text) ? file.text : pathBytes(file).toString('latin1'))));
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    onDamaged(repository.indexPath);
    return createTrackedPaths([]);
  }
}
