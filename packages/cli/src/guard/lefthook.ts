// The guard beside lefthook, which writes its hooks anew whenever its settings change: the check is a command in the settings
// that lefthook leaves to each person.

import * as fs from 'node:fs';
import * as path from 'node:path';
import { CliError } from '../errors.ts';
import { readBlock, withBlock, withoutBlock } from './block.ts';
import { readEntry, writeEntry } from './entry.ts';
import { isIntactBlock } from './hook-plan.ts';
import { checkOf, hookFormat, type Launch } from './hook-text.ts';
import { guardedHooks } from './hooks.ts';
import type { LefthookFiles } from './managers.ts';

/** What happens to the settings file. */
export interface LefthookPlan {
  readonly file: string;
  readonly outcome: 'installed' | 'updated' | 'unchanged' | 'removed';
  apply(): void;
}

/** Or, where the file says something about our hooks already, what a person has to add to it. */
export interface LefthookAdvice {
  readonly file: string;
  readonly snippet: string;
}

const fileMode = 0o644;

/** Plans the block. Throws HOOK_CONFLICT where somebody has changed it. */
export function planLefthook({ local }: LefthookFiles, launch: Launch, isForced: boolean): LefthookPlan | LefthookAdvice {
  const lines = settingsLines(launch);
  const before = readEntry(local);
  if (before?.kind === 'link') return { file: local, snippet: lines };
  const text = before?.text ?? '';
  const block = readBlock(text);
  if (block !== undefined && !isIntactBlock(block) && !isForced) throw changedByHand(local);
  const rest = withoutBlock(text) ?? text;
  if (!/\.ya?ml$/.test(local) || hasOwnSettings(rest)) return { file: local, snippet: lines };
  const isNew = before === undefined || block?.note.endsWith(', new file') === true;
  const note = `format ${hookFormat}, check ${checkOf(lines)}${isNew ? ', new file' : ''}`;
  const after = withBlock(rest, lines, 'end', note);
  const outcome = after === text ? 'unchanged' : block === undefined ? 'installed' : 'updated';
  return { file: local, outcome, apply: () => outcome === 'unchanged' || writeEntry(local, after, before?.mode ?? fileMode) };
}

/** Plans taking the block out. Undefined where there is none. */
export function planLefthookRemoval({ local }: LefthookFiles, isForced: boolean): LefthookPlan | undefined {
  const before = readEntry(local);
  const block = before?.kind === 'file' ? readBlock(before.text) : undefined;
  if (before === undefined || block === undefined) return undefined;
  if (!isIntactBlock(block) && !isForced) throw changedByHand(local);
  const rest = withoutBlock(before.text) ?? '';
  const isAlone = rest === '' && block.note.endsWith(', new file');
  return { file: local, outcome: 'removed', apply: () => (isAlone ? fs.rmSync(local) : writeEntry(local, rest, before.mode)) };
}

/** True when lefthook's settings hold the check. */
export function isInLefthook({ local }: LefthookFiles): boolean {
  const entry = readEntry(local);
  return entry?.kind === 'file' && /\bguard run --hook\b/.test(entry.text);
}

/** Two settings of one hook in one file would be a mistake in it. */
function hasOwnSettings(text: string): boolean {
  return new RegExp(`^['"]?(${guardedHooks.join('|')})['"]?[ \\t]*:`, 'm').test(text);
}

function settingsLines({ node, script }: Launch): string {
  const start = [node, script].map((program) => `'${program.replaceAll('\\', '/').replaceAll(`'`, `'\\''`)}'`).join(' ');
  return guardedHooks
    .map((hook) => {
      const isPush = hook === 'pre-push';
      // JSON strings are YAML strings, whatever the paths hold.
      const run = JSON.stringify(`${start} guard run --hook ${hook}${isPush ? ' -- {1} {2}' : ''}`);
      return `${hook}:\n  commands:\n    secr-guard:\n      run: ${run}\n${isPush ? '      use_stdin: true\n' : ''}`;
    })
    .join('');
}

function changedByHand(file: string): CliError {
  return new CliError('HOOK_CONFLICT', `what secr wrote into ${path.basename(file)} was changed since`, {
    hint: 'look at it, then use --force to replace or take it out',
  });
}
