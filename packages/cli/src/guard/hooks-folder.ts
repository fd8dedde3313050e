// Where git takes a repository's hooks from, as git itself decides it: one folder, core.hooksPath of the nearest scope before
// the default; a relative one counts from the top of the worktree.

import * as fs from 'node:fs';
import * as path from 'node:path';
import { CliError } from '../errors.ts';
import { askGit, runGit } from './git.ts';
import { globalHooksFolder } from './global-folder.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * repository: inside the git directory; husky: the wrappers of husky, whose scripts lie one folder up; worktree: a folder of
 * the project, committed; shared: somewhere else, so of other repositories too; ours: the folder of the global guard;
 * off: no folder at all.
 */
export type HooksFolderKind = 'repository' | 'husky' | 'worktree' | 'shared' | 'ours' | 'off';

/** The one folder. */
export interface HooksFolder {
  readonly path: string;
  readonly kind: HooksFolderKind;
  /** Of core.hooksPath: local, worktree, global, system, command; undefined where it is not set. */
  readonly scope: string | undefined;
}

/** A worktree of a repository, and its hooks. All paths are absolute. */
export interface HookedRepository {
  readonly topLevel: string;
  readonly commonDir: string;
  readonly hooks: HooksFolder;
}

/** The repository that a folder is in. Throws NOT_A_REPOSITORY, also for bare ones: nobody commits there. */
export function findRepository(folder: string, env: Environment): HookedRepository {
  const { status, out, error } = askGit(folder, ['rev-parse', '--show-toplevel'], env);
  const top = out.replace(/\n$/, '');
  if (status !== 0 || top === '') {
    const isDubious = error.includes('dubious ownership');
    throw new CliError('NOT_A_REPOSITORY', `${folder} is not in the worktree of a git repository`, {
      hint: isDubious ? 'git does not trust its owner: see git help config, safe.directory' : 'go into one, or run: git init',
    });
  }
  const topLevel = path.resolve(top);
  const folderOf = (which: string): string => path.resolve(topLevel, runGit(topLevel, ['rev-parse', which], env).replace(/\n$/, ''));
  const commonDir = folderOf('--git-common-dir');
  return { topLevel, commonDir, hooks: hooksFolderOf(topLevel, commonDir, folderOf('--absolute-git-dir'), env) };
}

/** core.hooksPath as a scope has it; of the nearest scope without one. */
export function readHooksPath(folder: string, env: Environment, scope?: '--global' | '--system'): { scope: string; value: string } | undefined {
  const scopes = scope === undefined ? [] : [scope];
  const { status, out } = askGit(folder, ['config', ...scopes, '-z', '--show-scope', '--type=path', '--get', 'core.hooksPath'], env);
  if (status !== 0) return undefined;
  const [name = '', value = ''] = out.split('\0');
  return { scope: name, value };
}

/** True when git's global settings name the folder of the global guard. */
export function isGlobalGuardSet(folder: string, env: Environment): boolean {
  const setting = readHooksPath(folder, env, '--global');
  return setting !== undefined && path.resolve(setting.value) === globalHooksFolder(env);
}

function hooksFolderOf(topLevel: string, commonDir: string, gitDir: string, env: Environment): HooksFolder {
  const setting = readHooksPath(topLevel, env);
  if (setting === undefined) return { path: path.join(commonDir, 'hooks'), kind: 'repository', scope: undefined };
  const folder = path.resolve(topLevel, setting.value);
  return { path: folder, kind: kindOf(folder, setting.value, topLevel, [commonDir, gitDir], env), scope: setting.scope };
}

function kindOf(folder: string, value: string, topLevel: string, gitDirs: readonly string[], env: Environment): HooksFolderKind {
  const facts = fs.statSync(folder, { throwIfNoEntry: false });
  if (value === '' || (facts !== undefined && !facts.isDirectory())) return 'off';
  if (folder === globalHooksFolder(env)) return 'ours';
  const isWrapperFolder = path.basename(folder) === '_';
  if (isWrapperFolder && (path.basename(path.dirname(folder)) === '.husky' || fs.existsSync(path.join(folder, 'h')))) return 'husky';
  if (gitDirs.some((dir) => isWithin(folder, dir))) return 'repository';
  return isWithin(folder, topLevel) ? 'worktree' : 'shared';
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer + path.sep);
}
