// `secr baseline prune`: forgets what is no longer there.

import { pruneBaseline } from '../actions/baseline.ts';
import type { OptionTable } from '../args.ts';
import { baselineOptions, baselineTarget } from '../baseline-options.ts';
import { defineCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { counted, styleOf, successLine } from '../output.ts';

const options = {
  ...baselineOptions,
  history: { kind: 'flag', summary: 'everything that was ever committed, instead of files' },
} as const satisfies OptionTable;

/** The command. */
export const baselinePrune = defineCommand<typeof options>({
  name: 'baseline prune',
  summary: 'Takes out of the baseline what a scan no longer finds',
  description: 'Scan what the baseline was made from: an entry that this scan does not meet is taken out.',
  operands: { usage: '[PATH…]', least: 0, most: Infinity },
  options,
  examples: [{ line: 'secr baseline prune', text: 'this folder' }],
  exitCodes: { 0: 'written', 2: 'wrong usage, no baseline, or an error' },
  run: async ({ io, options: { baseline, history, json }, operands, loadEngine }) => {
    const { result, ...change } = pruneBaseline(await loadEngine(), io, baseline, baselineTarget(operands, history));
    if (json === true) return { exitCode: exitCodes.clean, out: `${JSON.stringify(change, undefined, 2)}\n` };
    const text = `${counted(change.removed, 'finding')} taken out, ${change.total} left | ${counted(result.coverage.files, 'file')} scanned, written to ${change.file}`;
    return { exitCode: exitCodes.clean, error: successLine(styleOf(io, 'stderr'), text) };
  },
});
