// From a command line to an exit code: finds the command, reads its arguments, runs it, prints what it returns.
// The only file that prints and exits.

import { parseArgs } from './args.ts';
import type { Command, CommandTable, Result } from './command.ts';
import type { Engine } from './engine.ts';
import { CliError, exitCodeOf, isExpectedError } from './errors.ts';
import { exitCodes } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { createIo, type Io } from './io.ts';
import { nearest } from './nearest.ts';
import { errorText, styleOf } from './output.ts';
import { version } from './version.ts';

/** What one entry point is made of: the hot ones hold a single command. */
export interface Program {
  readonly table: CommandTable;
  readonly loadEngine: () => Engine | Promise<Engine>;
}

/** Runs the program on this process's arguments, and ends the process. */
export async function main(program: Program): Promise<never> {
  const io = createIo();
  process.exit(print(io, await runProgram(io, process.argv.slice(2), program)));
}

/** The exit code: another one where the result cannot be written, since a full disk may not look like findings. */
function print(io: Io, { out, error, exitCode }: Result): ExitCode {
  if (error !== undefined) io.writeError(error);
  try {
    if (out !== undefined) io.writeOut(out);
  } catch (failure) {
    if (!isExpectedError(failure)) throw failure;
    io.writeError(errorText(styleOf(io, 'stderr'), failure));
    return exitCodeOf(failure);
  }
  return exitCode;
}

/** The same without printing and exiting. A bug comes back as a result too, with its stack: its exit code may not look like a finding. */
export async function runProgram(io: Io, args: readonly string[], program: Program): Promise<Result> {
  try {
    return await runCommand(io, args, program);
  } catch (error) {
    if (isExpectedError(error)) return { exitCode: exitCodeOf(error), error: errorText(styleOf(io, 'stderr'), error) };
    return { exitCode: exitCodes.error, error: `secr ${version} met a bug of its own:\n${traceOf(error)}\n` };
  }
}

/** Where an error went through a script of its own, Node puts the line before the stack; of a bundle, that is most of it. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { stack = error.message } = error;
  return stack.slice(Math.max(0, stack.lastIndexOf(`${error.name}: ${error.message}`)));
}

async function runCommand(io: Io, args: readonly string[], program: Program): Promise<Result> {
  const [first] = args;
  if (first === '--version' || first === '-v') return { exitCode: exitCodes.clean, out: `${version}\n` };
  if (first === undefined || first === '--help' || first === '-h') return helpResult(io, [], program.table);
  if (first.startsWith('-')) {
    throw new CliError('USAGE', `unknown option ${first}`, { hint: 'a command comes first: see secr --help' });
  }
  const name = commandName(args, program.table);
  const isHelpWanted = hasHelpFlag(args);
  if (name === undefined) {
    if (Object.hasOwn(program.table.groups, first)) return groupResult(io, args, program.table, isHelpWanted);
    throw unknownCommand(first, firstWords(program.table));
  }
  if (isHelpWanted) return helpResult(io, name.split(' '), program.table);
  const command = await load(name, program.table);
  const parsed = parseArgs(args.slice(name.split(' ').length), command.options, command.operands, name);
  return command.run({ io, ...parsed, loadEngine: program.loadEngine, table: program.table });
}

function commandName(args: readonly string[], { commands }: CommandTable): string | undefined {
  const [first = '', second = ''] = args;
  return [`${first} ${second}`, first].find((name) => Object.hasOwn(commands, name));
}

/** `--help` counts everywhere before `--`: a command that takes it as a value of an option has none. */
function hasHelpFlag(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? args.length : end).some((arg) => arg === '--help' || arg === '-h');
}

async function load(name: string, { commands }: CommandTable): Promise<Command> {
  const loader = commands[name];
  if (loader === undefined) throw new RangeError(`no command ${name}`);
  return loader();
}

async function helpResult(io: Io, words: readonly string[], table: CommandTable): Promise<Result> {
  const { helpOn } = await import('./help-on.ts');
  return { exitCode: exitCodes.clean, out: await helpOn(words, table, styleOf(io, 'stdout')) };
}

async function groupResult(io: Io, args: readonly string[], table: CommandTable, isHelpWanted: boolean): Promise<Result> {
  const [group = '', word] = args;
  if (isHelpWanted) return helpResult(io, [group], table);
  const words = Object.keys(table.commands).flatMap((name) => (name.startsWith(`${group} `) ? [name.slice(group.length + 1)] : []));
  if (word === undefined || word.startsWith('-')) {
    throw new CliError('USAGE', `secr ${group} needs one of: ${words.join(', ')}`, { hint: `see: secr ${group} --help` });
  }
  throw unknownCommand(word, words, `${group} `);
}

function firstWords({ commands, groups }: CommandTable): string[] {
  return [...Object.keys(commands).filter((name) => !name.includes(' ')), ...Object.keys(groups)];
}

function unknownCommand(word: string, known: readonly string[], before = ''): CliError {
  const near = nearest(word, known);
  return new CliError('USAGE', `unknown command ${before}${word}`, {
    hint: near === undefined ? 'see: secr --help' : `did you mean secr ${before}${near}?`,
  });
}
