// Help on the words a person typed: nothing, a group or a command. Loads every command it tells of, so it is not for hot paths.

import type { Command, CommandTable } from './command.ts';
import { CliError } from './errors.ts';
import { commandHelp, groupHelp, programHelp } from './help.ts';
import { nearest } from './nearest.ts';
import type { Style } from './output.ts';

/** Throws USAGE when the words name nothing. */
export async function helpOn(words: readonly string[], table: CommandTable, style: Style): Promise<string> {
  const name = words.join(' ');
  if (name === '') return programHelp(await loadAll(table), table.groups, style);
  const loader = Object.hasOwn(table.commands, name) ? table.commands[name] : undefined;
  if (loader !== undefined) return commandHelp(await loader(), style);
  if (Object.hasOwn(table.groups, name)) return groupHelp(name, await loadAll(table), table.groups, style);
  const near = nearest(name, [...Object.keys(table.commands), ...Object.keys(table.groups)]);
  throw new CliError('USAGE', `unknown command ${name}`, {
    hint: near === undefined ? 'see: secr --help' : `did you mean secr help ${near}?`,
  });
}

/** Every command, in the order of the table. */
export async function loadAll(table: CommandTable): Promise<Command[]> {
  return Promise.all(Object.values(table.commands).map(async (load) => load()));
}
