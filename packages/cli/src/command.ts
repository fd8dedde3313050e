// What a command is: what it takes, what it says about itself, and a function from an invocation to a result.
// A command never prints and never exits: it returns what there is to say, and `main` says it.

import type { Operands, OptionTable, OptionValues } from './args.ts';
import type { Engine } from './engine.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';

/** What a command returns. */
export interface Result {
  readonly exitCode: ExitCode;
  /** Data and reports. */
  readonly out?: string;
  /** Messages to a human, where stdout is data. */
  readonly error?: string;
}

/** One call of a command. */
export interface Invocation<T extends OptionTable> {
  readonly io: Io;
  readonly options: OptionValues<T>;
  readonly operands: readonly string[];
  /** Loads the engine: only commands that scan pay for it. */
  readonly loadEngine: () => Engine | Promise<Engine>;
  /** All commands, for those that tell of the others. */
  readonly table: CommandTable;
}

/** A line to type, and what it does. */
export interface Example {
  readonly line: string;
  readonly text: string;
}

/** A command. `run` is a method so that commands of every option table fit one table of commands. */
export interface Command<T extends OptionTable = OptionTable> {
  /** As typed: `scan`, `guard install`. */
  readonly name: string;
  /** One line, a verb in the third person, no full stop. */
  readonly summary: string;
  /** What help says below the usage line, paragraphs of plain text. */
  readonly description?: string;
  readonly operands: Operands;
  readonly options: T;
  readonly examples: readonly Example[];
  /** The codes it can end with, and what each means here. */
  readonly exitCodes: Partial<Readonly<Record<ExitCode, string>>>;
  run(invocation: Invocation<T>): Result | Promise<Result>;
}

/** Every command this program has. */
export interface CommandTable {
  /** Name as typed → how to load it. */
  readonly commands: Readonly<Record<string, () => Command | Promise<Command>>>;
  /** First word of commands that have two → what they are about. */
  readonly groups: Readonly<Record<string, string>>;
}

/** Gives a command its option types; the table of commands forgets them again. */
export function defineCommand<const T extends OptionTable>(command: Command<T>): Command {
  return command;
}

/** For commands without arguments. */
export const noOperands: Operands = { usage: '', least: 0, most: 0 };
