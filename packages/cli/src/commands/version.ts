// `secr version`: what is installed, and what runs it.

import type { OptionTable } from '../args.ts';
import { defineCommand, noOperands } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { version } from '../version.ts';

const options = { json: { kind: 'flag', summary: 'as JSON' } } as const satisfies OptionTable;

/** The command. */
export const versionCommand = defineCommand<typeof options>({
  name: 'version',
  summary: 'Prints the version',
  operands: noOperands,
  options,
  examples: [{ line: 'secr version', text: 'the version alone' }],
  exitCodes: { 0: 'printed' },
  run: ({ options: { json } }) => ({
    exitCode: exitCodes.clean,
    out: json === true ? `${JSON.stringify({ version })}\n` : `${version}\n`,
  }),
});
