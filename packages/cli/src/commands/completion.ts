// `secr completion`: what shells need to complete commands and options.

import { defineCommand } from '../command.ts';
import { completionScript, shells, type Shell } from '../completion-script.ts';
import { CliError } from '../errors.ts';
import { exitCodes } from '../exit-codes.ts';
import { loadAll } from '../help-on.ts';
import { nearest } from '../nearest.ts';

/** The command. */
export const completion = defineCommand<{}>({
  name: 'completion',
  summary: 'Prints the completions of a shell',
  operands: { usage: shells.join('|'), least: 1, most: 1 },
  options: {},
  examples: [
    { line: 'source <(secr completion bash)', text: 'in ~/.bashrc' },
    { line: 'source <(secr completion zsh)', text: 'in ~/.zshrc, after compinit' },
    { line: 'secr completion fish | source', text: 'in ~/.config/fish/config.fish' },
  ],
  exitCodes: { 0: 'printed', 2: 'no such shell' },
  run: async ({ operands: [shell = ''], table }) => {
    if (!isShell(shell)) {
      const near = nearest(shell, shells);
      throw new CliError('USAGE', `no completions for ${shell}`, { hint: near === undefined ? `one of: ${shells.join(', ')}` : `did you mean ${near}?` });
    }
    return { exitCode: exitCodes.clean, out: completionScript(shell, await loadAll(table), table.groups) };
  },
});

function isShell(name: string): name is Shell {
  return (shells as readonly string[]).includes(name);
}
