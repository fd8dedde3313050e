// The global guard: one folder of hooks for all repositories of a person, set as core.hooksPath in the global git settings.
// Each of its hooks passes on to the repository's own, which git no longer calls itself.

import * as fs from 'node:fs';
import * as path from 'node:path';
import { CliError } from '../errors.ts';
import { isExecutable, missingLevels, readEntry, removeEmptyFolders, writeEntry } from '../guard/entry.ts';
import { globalHooksFolder } from '../guard/global-folder.ts';
import { setGlobalHooksPath, unsetGlobalHooksPath } from '../guard/global-settings.ts';
import { forwardingHookFile, readStamp } from '../guard/hook-text.ts';
import { everyHook, isGuardedHook } from '../guard/hooks.ts';
import { isGlobalGuardSet, readHooksPath } from '../guard/hooks-folder.ts';
import type { GuardReport, Step } from '../guard/report.ts';
import type { Io } from '../io.ts';

const hookMode = 0o755;
const folderMode = 0o700;

/** Installs or renews it. Throws HOOKS_ELSEWHERE where the global core.hooksPath is somebody else's. */
export function installGlobalGuard(io: Io): GuardReport {
  const folder = globalHooksFolder(io.env);
  const setting = readHooksPath(io.cwd, io.env, '--global');
  if (setting !== undefined && path.resolve(setting.value) !== folder) {
    throw new CliError('HOOKS_ELSEWHERE', `the global core.hooksPath is ${setting.value} already`, {
      hint: 'run `secr guard install` in a repository: it adds the check to that folder',
    });
  }
  const levels = missingLevels(folder);
  fs.mkdirSync(folder, { recursive: true, mode: folderMode });
  const steps = everyHook.map((hook) => writeHook(folder, hook, levels, io));
  if (setting === undefined) setGlobalHooksPath(folder, io.env);
  return { folder, steps, notes: ['repositories with a core.hooksPath of their own (husky) need `secr guard install` too'] };
}

/** Takes it out and leaves the git settings as they were. */
export function uninstallGlobalGuard(io: Io): GuardReport {
  const folder = globalHooksFolder(io.env);
  // The setting first: without it, nothing looks into the folder any more.
  if (isGlobalGuardSet(io.cwd, io.env)) unsetGlobalHooksPath(folder, io.env);
  let levels = 0;
  const steps = everyHook.flatMap((hook): Step[] => {
    const file = path.join(folder, hook);
    const stamp = readStamp(readEntry(file)?.text ?? '');
    if (stamp === undefined) return [];
    levels = stamp.folders;
    fs.rmSync(file);
    return [{ what: hook, file, outcome: 'removed' }];
  });
  removeEmptyFolders(folder, levels);
  return { folder, steps, notes: [] };
}

function writeHook(folder: string, hook: string, levels: number, { self }: Io): Step {
  const file = path.join(folder, hook);
  const before = readEntry(file);
  const folders = readStamp(before?.text ?? '')?.folders ?? levels;
  const text = forwardingHookFile(hook, isGuardedHook(hook) ? hook : undefined, self, folders);
  if (before?.text === text && isExecutable(file)) return { what: hook, file, outcome: 'unchanged' };
  writeEntry(file, text, hookMode);
  return { what: hook, file, outcome: before === undefined ? 'installed' : 'updated' };
}
