// `secr guard install`: puts the check into the git hooks.

import { installGlobalGuard } from '../actions/guard-global.ts';
import { installGuard } from '../actions/guard-install.ts';
import type { OptionTable } from '../args.ts';
import { defineCommand, noOperands } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { guardReportText } from '../guard/report-text.ts';
import { styleOf, warningLine } from '../output.ts';

const options = {
  global: { kind: 'flag', summary: 'for every repository of this user' },
  force: { kind: 'flag', summary: 'also replace what secr wrote and somebody changed since' },
  json: { kind: 'flag', summary: 'say what was done as JSON' },
} as const satisfies OptionTable;

/** The command. */
export const guardInstall = defineCommand<typeof options>({
  name: 'guard install',
  summary: 'Puts a check for secrets into the git hooks of this repository',
  description:
    'Hooks that are there already keep running, after the check. Husky, lefthook and the pre-commit framework keep ' + 'what is theirs. Installing again renews the hooks.',
  operands: noOperands,
  options,
  examples: [
    { line: 'secr guard install', text: 'this repository' },
    { line: 'secr guard install --global', text: 'every repository of this user' },
  ],
  exitCodes: { 0: 'installed', 1: 'a part needs your hand; it is said which', 2: 'not a repository, a conflict, or an error' },
  run: ({ io, options: { global: isGlobal, force, json } }) => {
    const report = isGlobal === true ? installGlobalGuard(io) : installGuard(io, force === true);
    const exitCode = report.advice === undefined ? exitCodes.clean : exitCodes.findings;
    if (json === true) return { exitCode, out: `${JSON.stringify(report, undefined, 2)}\n` };
    const style = styleOf(io, 'stderr');
    const advice =
      report.advice === undefined ? '' : `${warningLine(style, `${report.advice.file} has settings of its own for these hooks. Add to it:`)}\n${report.advice.snippet}`;
    const done = isGlobal === true ? 'Guard installed for every repository' : 'Guard installed';
    return { exitCode, error: guardReportText(report, advice === '' ? done : 'Guard installed in part', io, style) + advice };
  },
});
