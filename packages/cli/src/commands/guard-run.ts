// `secr guard run`: the check itself. Hooks call it; CI can.

import type { Skipped } from '@secr/engine';
import { check, type GuardVerdict } from '../actions/guard-check.ts';
import type { OptionTable, OptionValues } from '../args.ts';
import { defineCommand, type Result } from '../command.ts';
import type { Engine } from '../engine.ts';
import { exitCodeOf, isExpectedError } from '../errors.ts';
import { exitCodes } from '../exit-codes.ts';
import { consequences, guardedHooks } from '../guard/hooks.ts';
import type { Io } from '../io.ts';
import { counted, errorText, styleOf, warningLine } from '../output.ts';
import { skippedNames } from '../project-scan.ts';
import { version } from '../version.ts';

const options = {
  hook: { kind: 'choice', choices: guardedHooks, summary: 'the git hook that asks (default: what is staged)' },
  range: { kind: 'text', value: 'A..B', summary: 'commits of this range, for CI' },
  'fail-on': {
    kind: 'choice',
    choices: ['high', 'medium', 'low', 'none'],
    summary: 'least severity that blocks (default: any finding)',
  },
  baseline: { kind: 'text', value: 'FILE', completes: 'file', summary: 'leave out findings that this file knows' },
  config: { kind: 'text', value: 'FILE', completes: 'file', summary: 'settings and rules (default: secr.json, where there is one)' },
  json: { kind: 'flag', summary: 'the whole report as JSON on stdout' },
  'diff-on-stdin': { kind: 'flag', isHidden: true, summary: 'git diff-index --raw -z on standard input' },
} as const satisfies OptionTable;

/** The command. */
export const guardRun = defineCommand<typeof options>({
  name: 'guard run',
  summary: 'Checks what a commit or a push would bring in, as the hooks do',
  description: 'With --hook pre-push, the lines git gives the hook are read from standard input.',
  operands: { usage: '[REMOTE [URL]]', least: 0, most: 2 },
  options,
  examples: [
    { line: 'secr guard run', text: 'what is staged' },
    { line: 'secr guard run --range origin/main..HEAD', text: 'what a branch adds' },
  ],
  exitCodes: { 0: 'nothing that blocks', 1: 'blocked', 2: 'could not be checked; hooks block then too' },
  run: async ({ io, options: wanted, operands, loadEngine }) => {
    try {
      const engine = await loadEngine();
      const startedAt = io.now();
      const verdict = check(engine, io, {
        hook: wanted.hook,
        hasDiffOnInput: wanted['diff-on-stdin'] === true,
        range: wanted.range,
        remote: operands[0],
        failOn: wanted['fail-on'],
        configFile: wanted.config,
        baselineFile: wanted.baseline,
      });
      return verdict === undefined ? { exitCode: exitCodes.clean } : resultOf(io, engine, verdict, wanted, startedAt);
    } catch (error) {
      if (!isExpectedError(error)) throw error;
      const stopped = wanted.hook === undefined ? '' : 'Not everything was checked, so git stops here.\n';
      return { exitCode: exitCodeOf(error), error: errorText(styleOf(io, 'stderr'), error) + stopped };
    }
  },
});

/** A clean check says nothing, and does not even ask for colours: that would cost each commit 2 ms. */
function resultOf(io: Io, engine: Engine, { result, isBlocked }: NonNullable<GuardVerdict>, wanted: OptionValues<typeof options>, startedAt: Date): Result {
  const skipped = skippedText(io, result.coverage.skipped);
  const isJson = wanted.json === true;
  if (!isBlocked && !isJson) return { exitCode: exitCodes.clean, ...(skipped === '' ? {} : { error: skipped }) };
  const style = styleOf(io, 'stderr');
  const subject = wanted.range ?? (wanted.hook === 'pre-push' ? 'commits to push' : 'staged changes');
  const context = { version, startedAt: startedAt.toISOString(), rules: isJson ? engine.listRules() : [], subject };
  const out = isJson ? { out: engine.reporters.json(result, { ...context, hasColor: false }) } : {};
  if (!isBlocked) return { exitCode: exitCodes.clean, ...out, ...(skipped === '' ? {} : { error: skipped }) };
  const report = engine.createBlockedReporter(consequences[wanted.hook ?? 'check'])(result, { ...context, hasColor: style.hasColor });
  const hint = io.isTerminal('stderr') ? `${style.dim('No secret? End its line with a comment: secr:allow and the reason.')}\n` : '';
  return { exitCode: exitCodes.findings, ...out, error: skipped + report + hint };
}

/** Reasons that are as they should be: such entries hold no text of their own. */
const plainReasons = new Set<Skipped['reason']>(['symbolic link', 'submodule', 'not a regular file']);

function skippedText(io: Io, skipped: readonly Skipped[]): string {
  const told = skipped.filter(({ reason }) => !plainReasons.has(reason));
  if (told.length === 0) return '';
  return warningLine(styleOf(io, 'stderr'), `${counted(told.length, 'file')} not checked: ${skippedNames(told)}`);
}
