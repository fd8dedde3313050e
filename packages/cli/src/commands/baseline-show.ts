// `secr baseline show`: what the baseline knows, without any value.

import { printable } from '@secr/engine';
import { showBaseline } from '../actions/baseline.ts';
import type { OptionTable } from '../args.ts';
import { baselineOptions } from '../baseline-options.ts';
import { defineCommand, noOperands } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { columns, counted } from '../output.ts';

const options = { ...baselineOptions } as const satisfies OptionTable;

/** The command. */
export const baselineShow = defineCommand<typeof options>({
  name: 'baseline show',
  summary: 'Lists what the baseline knows',
  operands: noOperands,
  options,
  examples: [{ line: 'secr baseline show', text: 'one line for each finding' }],
  exitCodes: { 0: 'shown', 2: 'no baseline, or an error' },
  run: async ({ io, options: { baseline, json }, loadEngine }) => {
    const shown = showBaseline(await loadEngine(), io, baseline);
    if (json === true) return { exitCode: exitCodes.clean, out: `${JSON.stringify(shown, undefined, 2)}\n` };
    const rows = shown.entries.map(({ fingerprint, rule, file, reason }): [string, string] => [
      fingerprint,
      printable(`${rule} ${file}${reason === undefined ? '' : ` (${reason})`}`),
    ]);
    return { exitCode: exitCodes.clean, out: `${counted(rows.length, 'finding')} in ${shown.file}\n${columns(rows)}` };
  },
});
