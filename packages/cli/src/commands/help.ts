// `secr help`: the same as `--help`, for those who type it first.

import { defineCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { helpOn } from '../help-on.ts';
import { styleOf } from '../output.ts';

/** The command. */
export const help = defineCommand<{}>({
  name: 'help',
  summary: 'Shows help on everything or on one command',
  operands: { usage: '[COMMAND…]', least: 0, most: 2 },
  options: {},
  examples: [
    { line: 'secr help', text: 'all commands' },
    { line: 'secr help guard install', text: 'one of them' },
  ],
  exitCodes: { 0: 'shown', 2: 'no such command' },
  run: async ({ io, operands, table }) => ({ exitCode: exitCodes.clean, out: await helpOn(operands, table, styleOf(io, 'stdout')) }),
});
