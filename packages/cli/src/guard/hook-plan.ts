// What to do for one hook at one place. Planning reads and finds conflicts; applying writes. All plans are made before the first
// is applied, so that a conflict leaves everything as it was.

import * as fs from 'node:fs';
import * as path from 'node:path';
import { CliError } from '../errors.ts';
import { readBlock, withBlock, withoutBlock } from './block.ts';
import { isExecutable, missingLevels, readEntry, removeEmptyFolders, writeEntry, type Entry } from './entry.ts';
import { checkBlock, checkOf, hookFile, hookFormat, keptSuffix, readStamp, type Launch } from './hook-text.ts';
import type { GuardedHook } from './hooks.ts';

/** One step, and what it does in one word. */
export interface HookPlan {
  readonly hook: GuardedHook;
  readonly file: string;
  readonly outcome: 'installed' | 'updated' | 'unchanged' | 'removed';
  /** What a person should know of it. */
  readonly note?: string;
  apply(): void;
}

/** What another tool calls our hook after it has put its own in its place. */
const displacedSuffixes = ['.legacy', '.old'] as const;

const hookMode = 0o755;

/** A file of our own in a folder that git runs; what stands there is kept beside it, and run after the check. */
export function planFile(folder: string, hook: GuardedHook, launch: Launch | undefined, isForced: boolean): HookPlan {
  const file = path.join(folder, hook);
  const kept = file + keptSuffix;
  const before = readEntry(file);
  const stamp = before?.kind === 'file' ? readStamp(before.text) : undefined;
  if (before !== undefined && stamp !== undefined) {
    if (!stamp.isIntact && !isForced) throw changedByHand(file);
    const text = hookFile(hook, launch, stamp.folders);
    const isSame = text === before.text && isExecutable(file);
    return { hook, file, outcome: isSame ? 'unchanged' : 'updated', apply: () => isSame || writeEntry(file, text, hookMode) };
  }
  if (before !== undefined && readEntry(kept) !== undefined) {
    throw new CliError('HOOK_CONFLICT', `both ${file} and ${kept} exist, and neither is ours`, {
      hint: 'another tool has replaced the guard: remove the one that is not needed, then try again',
    });
  }
  const folders = missingLevels(folder);
  return {
    hook,
    file,
    outcome: 'installed',
    ...(before === undefined ? {} : { note: 'the hook that was there runs after the check' }),
    apply: () => {
      fs.mkdirSync(folder, { recursive: true });
      if (before !== undefined) fs.renameSync(file, kept);
      writeEntry(file, hookFile(hook, launch, folders), hookMode);
    },
  };
}

/**
 * A block at the top of a script that is committed and runs on other machines too. What is no shell script, is a link, or is
 * not run by git, gets a file of our own before it instead. Husky runs scripts whatever their mode and first line.
 */
export function planBlock(folder: string, hook: GuardedHook, isHusky: boolean, isForced: boolean): HookPlan {
  const file = path.join(folder, hook);
  const before = readEntry(file);
  const block = before?.kind === 'file' ? readBlock(before.text) : undefined;
  const lines = checkBlock(hook, undefined);
  if (before !== undefined && block !== undefined) {
    if (!isIntactBlock(block) && !isForced) throw changedByHand(file);
    const isSame = block.lines === lines;
    const isNew = isNewFile(block);
    const text = withBlock(withoutBlock(before.text) ?? '', lines, 'start', noteOf(hook, lines, isNew));
    return { hook, file, outcome: isSame ? 'unchanged' : 'updated', apply: () => isSame || writeEntry(file, text, before.mode) };
  }
  if (before === undefined) {
    const text = withBlock(newScript, lines, 'start', noteOf(hook, lines, true));
    return {
      hook,
      file,
      outcome: 'installed',
      apply: () => {
        fs.mkdirSync(folder, { recursive: true });
        writeEntry(file, text, hookMode);
      },
    };
  }
  const isOurFile = readStamp(before.text) !== undefined;
  if (isOurFile || !isShellScript(before, isHusky)) return planFile(folder, hook, undefined, isForced);
  const text = withBlock(before.text, lines, 'start', noteOf(hook, lines, false));
  return { hook, file, outcome: 'installed', note: 'the check stands before the script', apply: () => writeEntry(file, text, before.mode) };
}

/** Takes out what `planFile` or `planBlock` brought, wherever another tool has moved it. Undefined: nothing of ours is here. */
export function planRemoval(folder: string, hook: GuardedHook, isForced: boolean): HookPlan | undefined {
  const file = path.join(folder, hook);
  const before = readEntry(file);
  const displaced = displacedSuffixes.map((suffix) => file + suffix).filter((name) => isOurs(readEntry(name)));
  const own = before?.kind === 'file' ? planOwnRemoval(file, before, hook, isForced) : undefined;
  if (own !== undefined) return { ...own, apply: () => [own.apply(), removeAll(displaced)] };
  const kept = file + keptSuffix;
  const left = readEntry(kept);
  if (left === undefined && displaced.length === 0) return undefined;
  const isNeeded = left !== undefined && before !== undefined && !(left.kind === before.kind && left.text === before.text);
  return {
    hook,
    file,
    outcome: 'removed',
    ...(isNeeded ? { note: `${kept} stays: another hook has taken its place` } : {}),
    apply: () => {
      removeAll(displaced);
      if (left === undefined || isNeeded) return;
      if (before === undefined) fs.renameSync(kept, file);
      else fs.rmSync(kept);
    },
  };
}

/** True for a hook file of ours, and for a script that holds our block. */
export function isOurs(entry: Entry | undefined): boolean {
  return entry?.kind === 'file' && (readStamp(entry.text) !== undefined || readBlock(entry.text) !== undefined);
}

/** True when the block is as it was written. */
export function isIntactBlock({ note, lines }: { note: string; lines: string }): boolean {
  return note.includes(`check ${checkOf(lines)}`);
}

function planOwnRemoval(file: string, before: Entry, hook: GuardedHook, isForced: boolean): HookPlan | undefined {
  const stamp = readStamp(before.text);
  if (stamp !== undefined) {
    if (!stamp.isIntact && !isForced) throw changedByHand(file);
    const kept = file + keptSuffix;
    return {
      hook,
      file,
      outcome: 'removed',
      apply: () => {
        if (readEntry(kept) === undefined) fs.rmSync(file);
        else fs.renameSync(kept, file);
        removeEmptyFolders(path.dirname(file), stamp.folders);
      },
    };
  }
  const block = readBlock(before.text);
  if (block === undefined) return undefined;
  if (!isIntactBlock(block) && !isForced) throw changedByHand(file);
  const rest = withoutBlock(before.text) ?? '';
  const isAlone = isNewFile(block) && rest === newScript;
  return { hook, file, outcome: 'removed', apply: () => (isAlone ? fs.rmSync(file) : writeEntry(file, rest, before.mode)) };
}

const newScript = '#!/bin/sh\n';

function noteOf(hook: GuardedHook, lines: string, isNew: boolean): string {
  return `${hook}, format ${hookFormat}, check ${checkOf(lines)}${isNew ? ', new file' : ''}`;
}

function isNewFile({ note }: { note: string }): boolean {
  return note.endsWith(', new file');
}

function isShellScript(entry: Entry, isHusky: boolean): boolean {
  if (entry.kind !== 'file') return false;
  const isShell = /^#! *\S*\/(env +)?(ba|da|z|k|a)?sh\b/.test(entry.text);
  if (isHusky) return isShell || !entry.text.startsWith('#!');
  return isShell && (entry.mode & 0o100) !== 0;
}

function removeAll(files: readonly string[]): void {
  for (const file of files) fs.rmSync(file, { force: true });
}

function changedByHand(file: string): CliError {
  return new CliError('HOOK_CONFLICT', `${file} was changed after secr wrote it`, {
    hint: 'look at it, then use --force to replace or take out what secr wrote',
  });
}
