// The check that hooks and CI run: what a commit or a push would bring in, and whether it may.

import type { ScanResult, Target } from '@secr/engine';
import type { Engine } from '../engine.ts';
import { CliError } from '../errors.ts';
import { completeMark, type GuardedHook } from '../guard/hooks.ts';
import type { Io } from '../io.ts';
import { coverageProblem, failing, scanProject, type FailOn } from '../project-scan.ts';

/** What to check. */
export interface GuardCheck {
  readonly hook: GuardedHook | undefined;
  /** True when the hook has piped git's list of changes into this process. */
  readonly hasDiffOnInput: boolean;
  readonly range: string | undefined;
  /** Of a push: name of the remote, or its address where it has none. */
  readonly remote: string | undefined;
  readonly failOn: FailOn | undefined;
  readonly configFile: string | undefined;
  readonly baselineFile: string | undefined;
}

/** What the check came to: undefined when there was nothing to look at. */
export type GuardVerdict = { readonly result: ScanResult; readonly isBlocked: boolean } | undefined;

/** Throws what a scan throws, INPUT_INCOMPLETE and NOT_CHECKED: what could not be checked may not pass. */
export function check(engine: Engine, io: Io, settings: GuardCheck): GuardVerdict {
  const target = targetOf(io, settings);
  if (target === undefined) return undefined;
  const { configFile, baselineFile, failOn } = settings;
  const result = scanProject(engine, io, { target, configFile, baselineFile });
  const findings = failing(result, failOn);
  const problem = coverageProblem(result, target);
  if (findings.length === 0 && problem !== undefined) throw problem;
  return { result: { ...result, findings }, isBlocked: findings.length > 0 };
}

function targetOf(io: Io, settings: GuardCheck): Target | undefined {
  const { hook, range, remote } = settings;
  if (range !== undefined) return { kind: 'range', range };
  if (hook === 'pre-push') return pushTarget(remote ?? 'origin', Buffer.from(io.readInput()).toString());
  if (hook === undefined) {
    const framework = frameworkPush(io);
    if (framework !== undefined) return framework;
  }
  if (!settings.hasDiffOnInput) return { kind: 'staged' };
  const raw = completeList(io.readInput());
  return raw.length === 0 ? undefined : { kind: 'staged', raw };
}

/** One line for each ref; a ref that is deleted brings nothing in. */
function pushTarget(remote: string, text: string): Target | undefined {
  const lines = text.split('\n').filter((line) => {
    const [, local = ''] = line.split(' ');
    return local !== '' && !/^0+$/.test(local);
  });
  return lines.length === 0 ? undefined : { kind: 'push', remote, lines: lines.map((line) => `${line}\n`).join('') };
}

/** The pre-commit framework reads git's lines itself and hands on what it made of them; nothing, when all is new to the remote. */
function frameworkPush(io: Io): Target | undefined {
  const { PRE_COMMIT_REMOTE_NAME: remote, PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to } = io.env as Record<string, string | undefined>;
  if (remote === undefined) return undefined;
  return from === undefined || to === undefined ? { kind: 'history' } : { kind: 'range', range: `${from}..${to}` };
}

/** Without the mark that git's list came to its end. */
function completeList(bytes: Uint8Array): Uint8Array {
  const mark = Buffer.from(completeMark);
  const list = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = list.length - mark.length;
  if (end >= 0 && list.subarray(end).equals(mark)) return list.subarray(0, end);
  throw new CliError('INPUT_INCOMPLETE', 'git did not finish listing the staged changes', {
    hint: 'see what this says: git diff-index --cached --raw HEAD',
  });
}
