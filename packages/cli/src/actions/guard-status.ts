// What the guard covers in a repository, and what it does not: plain facts, for people and for programs.

import * as path from 'node:path';
import { readEntry } from '../guard/entry.ts';
import { guardedHooks, neverCovered } from '../guard/hooks.ts';
import { findRepository, isGlobalGuardSet, type HookedRepository, type HooksFolderKind } from '../guard/hooks-folder.ts';
import { inspectHook, type HookStatus } from '../guard/inspect.ts';
import { findLefthook, managerOf, type Manager } from '../guard/managers.ts';
import type { Io } from '../io.ts';

/** The whole answer. */
export interface GuardStatus {
  readonly topLevel: string;
  readonly hooksFolder: { readonly path: string; readonly kind: HooksFolderKind; readonly scope?: string };
  readonly hooks: readonly HookStatus[];
  /** Who else keeps hooks here. */
  readonly managers: readonly Manager[];
  readonly hasGlobalGuard: boolean;
  /** What switches hooks off at the moment. */
  readonly warnings: readonly string[];
  readonly neverCovered: readonly string[];
}

/** Throws NOT_A_REPOSITORY. */
export function guardStatus(io: Io): GuardStatus {
  const repository = findRepository(io.cwd, io.env);
  const { path: folder, kind, scope } = repository.hooks;
  const managers = managersOf(repository);
  return {
    topLevel: repository.topLevel,
    hooksFolder: { path: folder, kind, ...(scope === undefined ? {} : { scope }) },
    hooks: guardedHooks.map((hook) => inspectHook(repository, hook)),
    managers,
    hasGlobalGuard: isGlobalGuardSet(io.cwd, io.env),
    warnings: warningsOf(io, managers),
    neverCovered,
  };
}

function managersOf({ topLevel, hooks }: HookedRepository): Manager[] {
  const found = new Set<Manager>();
  if (hooks.kind === 'husky') found.add('husky');
  if (findLefthook(topLevel) !== undefined) found.add('lefthook');
  for (const hook of guardedHooks) {
    for (const file of [hook, `${hook}.secr-kept`]) {
      const entry = hooks.kind === 'off' ? undefined : readEntry(path.join(hooks.path, file));
      const manager = entry?.kind === 'file' ? managerOf(entry.text) : undefined;
      if (manager !== undefined) found.add(manager);
    }
  }
  return [...found];
}

function warningsOf(io: Io, managers: readonly Manager[]): string[] {
  const switches: readonly (readonly [Manager, string])[] = [
    ['husky', 'HUSKY'],
    ['lefthook', 'LEFTHOOK'],
  ];
  return switches.flatMap(([manager, name]) => (managers.includes(manager) && io.env[name] === '0' ? [`${name}=0 is set: ${manager} runs no hooks`] : []));
}
