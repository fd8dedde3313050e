// Installs the guard in a repository, beside whatever keeps hooks there, and takes it out again. Everything is planned before
// anything is written: a conflict changes nothing.

import * as path from 'node:path';
import { CliError } from '../errors.ts';
import { readEntry } from '../guard/entry.ts';
import { planBlock, planFile, planRemoval } from '../guard/hook-plan.ts';
import type { Launch } from '../guard/hook-text.ts';
import { guardedHooks, type GuardedHook } from '../guard/hooks.ts';
import { findRepository, type HookedRepository } from '../guard/hooks-folder.ts';
import { planLefthook, planLefthookRemoval } from '../guard/lefthook.ts';
import { findLefthook, managerOf } from '../guard/managers.ts';
import type { GuardReport, Step } from '../guard/report.ts';
import type { Io } from '../io.ts';

/** A step that is not taken yet. */
type Plan = Step & { apply(): void };

/** Installs or renews the guard. Throws NOT_A_REPOSITORY, HOOKS_ELSEWHERE, HOOK_CONFLICT, FILE_UNWRITABLE. */
export function installGuard(io: Io, isForced: boolean): GuardReport {
  const repository = findRepository(io.cwd, io.env);
  const { hooks, topLevel } = repository;
  if (hooks.kind === 'off') {
    throw new CliError('HOOKS_ELSEWHERE', `core.hooksPath (${hooks.scope}) is ${hooks.path}: git runs no hooks here`, {
      hint: `take it away first: git config --${hooks.scope} --unset core.hooksPath`,
    });
  }
  if (hooks.kind === 'ours') return { folder: hooks.path, steps: [], notes: ['the global guard covers this repository already'] };
  const launch: Launch = io.self;
  const lefthook = hooks.kind === 'repository' ? findLefthook(topLevel) : undefined;
  const settings = lefthook === undefined ? undefined : planLefthook(lefthook, launch, isForced);
  const plans: Plan[] = guardedHooks.filter((hook) => lefthook === undefined || !isLefthooks(hooks.path, hook)).map((hook) => withName(planOf(repository, hook, launch, isForced)));
  if (settings !== undefined && 'apply' in settings) plans.push({ ...settings, what: 'lefthook' });
  applyAll(plans);
  return {
    folder: hooks.path,
    steps: plans.map(withoutApply),
    notes: notesOn(repository, lefthook !== undefined, io),
    ...(settings !== undefined && 'snippet' in settings ? { advice: settings } : {}),
  };
}

/** Takes out everything of ours, from every place it can be. Throws NOT_A_REPOSITORY, HOOK_CONFLICT, FILE_UNWRITABLE. */
export function uninstallGuard(io: Io, isForced: boolean): GuardReport {
  const { hooks, topLevel, commonDir } = findRepository(io.cwd, io.env);
  const folders = new Set([path.join(commonDir, 'hooks'), path.join(topLevel, '.husky')]);
  if (hooks.kind === 'husky') folders.add(path.dirname(hooks.path));
  else if (hooks.kind !== 'off' && hooks.kind !== 'ours') folders.add(hooks.path);
  const plans: Plan[] = [...folders].flatMap((folder) =>
    guardedHooks.flatMap((hook) => {
      const plan = planRemoval(folder, hook, isForced);
      return plan === undefined ? [] : [withName(plan)];
    }),
  );
  const lefthook = findLefthook(topLevel);
  const settings = lefthook === undefined ? undefined : planLefthookRemoval(lefthook, isForced);
  if (settings !== undefined) plans.push({ ...settings, what: 'lefthook' });
  applyAll(plans);
  const notes = hooks.kind === 'ours' ? ['the global guard still covers this repository: secr guard uninstall --global'] : [];
  return { folder: hooks.path, steps: plans.map(withoutApply), notes };
}

function planOf({ hooks }: HookedRepository, hook: GuardedHook, launch: Launch, isForced: boolean) {
  if (hooks.kind === 'husky') return planBlock(path.dirname(hooks.path), hook, true, isForced);
  if (hooks.kind === 'worktree') return planBlock(hooks.path, hook, false, isForced);
  return planFile(hooks.path, hook, launch, isForced);
}

function isLefthooks(folder: string, hook: GuardedHook): boolean {
  const entry = readEntry(path.join(folder, hook));
  return entry?.kind === 'file' && managerOf(entry.text) === 'lefthook';
}

function withName<P extends { hook: GuardedHook }>({ hook, ...plan }: P): Omit<P, 'hook'> & { what: string } {
  return { ...plan, what: hook };
}

function withoutApply({ what, file, outcome, note }: Plan): Step {
  return { what, file, outcome, ...(note === undefined ? {} : { note }) };
}

function applyAll(plans: readonly Plan[]): void {
  for (const plan of plans) {
    try {
      plan.apply();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      throw new CliError('FILE_UNWRITABLE', `${plan.file} cannot be changed (${code})`, { cause: error });
    }
  }
}

function notesOn({ hooks }: HookedRepository, hasLefthook: boolean, { self }: Io): string[] {
  if (hooks.kind === 'shared') {
    return [`core.hooksPath (${hooks.scope}) is ${hooks.path}: every repository that uses this folder is guarded now`];
  }
  if (hooks.kind === 'husky' || hooks.kind === 'worktree') {
    return ['these scripts belong to the project: commit them, and have secr installed wherever they run'];
  }
  return [
    ...(hasLefthook ? ['run `lefthook install` now, so that lefthook calls the check in the hooks it writes'] : []),
    ...(/[\\/]_npx[\\/]/.test(self.script) ? ['the hooks start secr from the cache of npx: install it (npm i -g @secr/cli) and run this again'] : []),
  ];
}
