// `secr guard status`: which ways into the history are guarded, and which are not.

import { printable } from '@secr/engine';
import { guardStatus, type GuardStatus } from '../actions/guard-status.ts';
import type { OptionTable } from '../args.ts';
import { defineCommand, noOperands } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { hookOccasions } from '../guard/hooks.ts';
import type { HookState } from '../guard/inspect.ts';
import { styleOf, warningLine, type Style } from '../output.ts';

const options = {
  json: { kind: 'flag', summary: 'as JSON' },
} as const satisfies OptionTable;

/** The command. */
export const guardStatusCommand = defineCommand<typeof options>({
  name: 'guard status',
  summary: 'Says which ways into the history are guarded here, and which are not',
  operands: noOperands,
  options,
  examples: [
    { line: 'secr guard status', text: 'this repository' },
    { line: 'secr guard status --json', text: 'for programs' },
  ],
  exitCodes: { 0: 'every hook is covered', 1: 'a hook is not covered, shadowed or stale', 2: 'not a repository, or an error' },
  run: ({ io, options: { json } }) => {
    const status = guardStatus(io);
    const exitCode = status.hooks.every(({ state }) => state === 'covered') ? exitCodes.clean : exitCodes.findings;
    return { exitCode, out: json === true ? `${JSON.stringify(status, undefined, 2)}\n` : statusText(status, styleOf(io, 'stdout')) };
  },
});

function statusText({ hooksFolder, hooks, managers, warnings, neverCovered }: GuardStatus, style: Style): string {
  const widths = { name: 18, state: 13 };
  const rows = hooks.map(({ hook, state, note }) => {
    const told = note === undefined ? '' : `   ${style.dim(printable(note))}`;
    return `  ${mark(state, style)} ${hook.padEnd(widths.name)}${stateText[state].padEnd(widths.state)}${hookOccasions[hook]}${told}\n`;
  });
  return [
    `Hooks of this repository: ${printable(hooksFolder.path)}\n`,
    ...rows,
    ...(managers.length === 0 ? [] : [`Also in charge of hooks here: ${managers.join(', ')}\n`]),
    ...warnings.map((warning) => warningLine(style, warning)),
    '\nNo hook ever sees:\n',
    ...neverCovered.map((way) => `  ${way}\n`),
  ].join('');
}

const stateText: Readonly<Record<HookState, string>> = {
  covered: 'covered',
  stale: 'stale',
  shadowed: 'shadowed',
  uncovered: 'not covered',
};

function mark(state: HookState, style: Style): string {
  if (state === 'covered') return style.green('✔');
  return state === 'uncovered' ? style.red('✗') : style.yellow('!');
}
