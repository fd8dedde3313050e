// Says of each guarded hook whether git really runs the check, and if not, why.

import * as fs from 'node:fs';
import * as path from 'node:path';
import { readBlock } from './block.ts';
import { isExecutable, readEntry } from './entry.ts';
import { isIntactBlock, isOurs } from './hook-plan.ts';
import { hookFormat, keptSuffix, readStamp, recordedPrograms } from './hook-text.ts';
import type { GuardedHook } from './hooks.ts';
import type { HookedRepository } from './hooks-folder.ts';
import { isInLefthook } from './lefthook.ts';
import { findLefthook, isInPreCommitConfig, managerOf } from './managers.ts';

/**
 * covered: git runs the check; stale: it runs an old or changed one, or one whose program is gone; shadowed: ours is there, but git
 * runs something else; uncovered: there is none.
 */
export type HookState = 'covered' | 'stale' | 'shadowed' | 'uncovered';

/** One hook, as it stands. */
export interface HookStatus {
  readonly hook: GuardedHook;
  readonly state: HookState;
  /** Through whom, or why not. */
  readonly note?: string;
}

/** Looks at one hook of a repository. */
export function inspectHook(repository: HookedRepository, hook: GuardedHook): HookStatus {
  const { hooks } = repository;
  if (hooks.kind === 'off') return { hook, state: 'uncovered', note: `core.hooksPath is ${hooks.path}: git runs no hooks` };
  const active = path.join(hooks.path, hook);
  const entry = readEntry(active);
  if (hooks.kind === 'husky') return inspectHusky(hook, active, path.dirname(hooks.path));
  const text = entry?.kind === 'file' ? entry.text : entry === undefined ? '' : readLinked(active);
  const own = inspectOwn(hook, active, text);
  if (own !== undefined) return hooks.kind === 'ours' && own.state === 'covered' ? { ...own, note: 'by the global guard' } : own;
  return inspectForeign(repository, hook, active, text);
}

function inspectHusky(hook: GuardedHook, wrapper: string, folder: string): HookStatus {
  const script = path.join(folder, hook);
  const entry = readEntry(script);
  const text = entry?.kind === 'file' ? entry.text : '';
  const isChecked = readBlock(text) !== undefined || readStamp(text) !== undefined || callsGuard(text);
  if (!isChecked) return { hook, state: 'uncovered' };
  if (!isExecutable(wrapper)) {
    return { hook, state: 'shadowed', note: `husky's ${path.basename(path.dirname(wrapper))} folder is missing here: run the install of your package manager` };
  }
  const block = readBlock(text);
  if (block !== undefined && !isIntactBlock(block)) return { hook, state: 'stale', note: `${script} was changed by hand` };
  return { hook, state: 'covered', note: 'through husky' };
}

/** Our file or our block where git looks; undefined where neither is. */
function inspectOwn(hook: GuardedHook, file: string, text: string): HookStatus | undefined {
  const stamp = readStamp(text);
  const block = readBlock(text);
  if (stamp === undefined && block === undefined) {
    return callsGuard(text) && isExecutable(file) ? { hook, state: 'covered', note: 'by a script of your own' } : undefined;
  }
  if (!isExecutable(file)) return { hook, state: 'uncovered', note: `${file} is not executable, so git ignores it` };
  const isIntact = stamp?.isIntact ?? (block !== undefined && isIntactBlock(block));
  if (!isIntact) return { hook, state: 'stale', note: `${file} was changed by hand` };
  if (stamp !== undefined && stamp.format < hookFormat) return { hook, state: 'stale', note: 'made by an older secr: run secr guard install' };
  const lost = recordedPrograms(text).find((program) => !fs.existsSync(program));
  if (lost !== undefined) return { hook, state: 'stale', note: `${lost} is gone: run secr guard install` };
  return { hook, state: 'covered' };
}

function inspectForeign({ topLevel, commonDir, hooks }: HookedRepository, hook: GuardedHook, active: string, text: string): HookStatus {
  const manager = managerOf(text);
  const lefthook = findLefthook(topLevel);
  if (manager === 'lefthook' && lefthook !== undefined && isInLefthook(lefthook)) return { hook, state: 'covered', note: 'through lefthook' };
  if (manager === 'pre-commit') {
    if (isOurs(readEntry(`${active}.legacy`)) && isExecutable(`${active}.legacy`)) return { hook, state: 'covered', note: 'through pre-commit' };
    if (isInPreCommitConfig(topLevel)) return { hook, state: 'covered', note: 'through pre-commit' };
  }
  const by = manager ?? 'another hook';
  if (isOurs(readEntry(`${active}.old`)) || readEntry(active + keptSuffix) !== undefined) {
    return { hook, state: 'shadowed', note: `${by} has replaced it: run secr guard install` };
  }
  const fallback = path.join(commonDir, 'hooks', hook);
  if (fallback !== active && isOurs(readEntry(fallback))) {
    return { hook, state: 'shadowed', note: `core.hooksPath (${hooks.scope}) makes git look in ${hooks.path}: run secr guard install` };
  }
  return { hook, state: 'uncovered', ...(text === '' ? {} : { note: `git runs ${by} without a check` }) };
}

/** A line somebody wrote by hand. */
function callsGuard(text: string): boolean {
  return /^[^#\n]*\bsecr guard run\b/m.test(text);
}

function readLinked(file: string): string {
  const facts = fs.statSync(file, { throwIfNoEntry: false });
  return facts?.isFile() === true && facts.size < 1 << 20 ? fs.readFileSync(file, 'latin1') : '';
}
