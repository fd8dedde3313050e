// `secr baseline update`: from now on, what is found today is known.

import { updateBaseline } from '../actions/baseline.ts';
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
export const baselineUpdate = defineCommand<typeof options>({
  name: 'baseline update',
  summary: 'Adds what a scan finds now to the baseline',
  description: 'The baseline holds keyed fingerprints, never a value, and is meant to be committed. Scans and the guard leave out what it knows.',
  operands: { usage: '[PATH…]', least: 0, most: Infinity },
  options,
  examples: [
    { line: 'secr baseline update', text: 'this folder' },
    { line: 'secr baseline update --history', text: 'everything that was ever committed' },
  ],
  exitCodes: { 0: 'written', 2: 'wrong usage, bad input or an error' },
  run: async ({ io, options: { baseline, history, json }, operands, loadEngine }) => {
    const { result, ...change } = updateBaseline(await loadEngine(), io, baseline, baselineTarget(operands, history));
    if (json === true) return { exitCode: exitCodes.clean, out: `${JSON.stringify(change, undefined, 2)}\n` };
    const text = `${counted(change.added, 'finding')} added, ${change.total} in all | ${counted(result.coverage.files, 'file')} scanned, written to ${change.file}`;
    return { exitCode: exitCodes.clean, error: successLine(styleOf(io, 'stderr'), text) };
  },
});
