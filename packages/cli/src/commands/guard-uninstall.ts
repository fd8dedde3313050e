// `secr guard uninstall`: takes the check out of the git hooks and leaves them as they were.

import { uninstallGlobalGuard } from '../actions/guard-global.ts';
import { uninstallGuard } from '../actions/guard-install.ts';
import type { OptionTable } from '../args.ts';
import { defineCommand, noOperands } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { guardReportText } from '../guard/report-text.ts';
import { styleOf } from '../output.ts';

const options = {
  global: { kind: 'flag', summary: 'the guard of every repository' },
  force: { kind: 'flag', summary: 'also take out what secr wrote and somebody changed since' },
  json: { kind: 'flag', summary: 'say what was done as JSON' },
} as const satisfies OptionTable;

/** The command. */
export const guardUninstall = defineCommand<typeof options>({
  name: 'guard uninstall',
  summary: 'Takes the check out again and leaves every hook as it was',
  operands: noOperands,
  options,
  examples: [
    { line: 'secr guard uninstall', text: 'this repository' },
    { line: 'secr guard uninstall --global', text: 'the guard of every repository' },
  ],
  exitCodes: { 0: 'nothing of secr is left', 2: 'not a repository, a conflict, or an error' },
  run: ({ io, options: { global: isGlobal, force, json } }) => {
    const report = isGlobal === true ? uninstallGlobalGuard(io) : uninstallGuard(io, force === true);
    if (json === true) return { exitCode: exitCodes.clean, out: `${JSON.stringify(report, undefined, 2)}\n` };
    const done = report.steps.length === 0 ? 'No guard was installed' : 'Guard taken out';
    return { exitCode: exitCodes.clean, error: guardReportText(report, done, io, styleOf(io, 'stderr')) };
  },
});
