// Reads a command line by the table of its command. Strict: what the table does not know is an error, and nothing is guessed.
// The same tables give the help, the reference pages and the completions.

import { CliError } from './errors.ts';
import { nearest } from './nearest.ts';

interface OptionBase {
  /** One line, lower case, no full stop. */
  readonly summary: string;
  /** One letter, for `-q`. */
  readonly short?: string;
  /** True for options that only our own hooks give: left out of help and completions. */
  readonly isHidden?: boolean;
}

/** `--name`, and `--no-name` where it says so. */
export interface FlagOption extends OptionBase {
  readonly kind: 'flag';
  readonly isNegatable?: boolean;
}

/** `--name VALUE`. `value` is the word that stands for it in help; `completes` what a shell offers for it. */
export interface TextOption extends OptionBase {
  readonly kind: 'text';
  readonly value: string;
  readonly completes?: 'file';
}

/** `--name VALUE`, any number of times. */
export interface ListOption extends OptionBase {
  readonly kind: 'list';
  readonly value: string;
}

/** `--name one|other`. */
export interface ChoiceOption extends OptionBase {
  readonly kind: 'choice';
  readonly choices: readonly string[];
}

/** `--name N`: a decimal number from `least` to `most`; a whole one unless `hasFraction`. */
export interface NumberOption extends OptionBase {
  readonly kind: 'number';
  readonly least: number;
  readonly most: number;
  readonly hasFraction?: boolean;
}

/** What a command may be given by name. */
export type Option = FlagOption | TextOption | ListOption | ChoiceOption | NumberOption;

/** Long name, without dashes → what it is. */
export type OptionTable = Readonly<Record<string, Option>>;

/** The value that an option has after parsing. Undefined: it was not given. */
export type OptionValue<O extends Option> = O extends FlagOption
  ? boolean | undefined
  : O extends ListOption
    ? readonly string[] | undefined
    : O extends ChoiceOption
      ? O['choices'][number] | undefined
      : O extends NumberOption
        ? number | undefined
        : string | undefined;

/** Every option of a table by its long name. */
export type OptionValues<T extends OptionTable> = { readonly [Name in keyof T]: OptionValue<T[Name]> };

/** A command line, understood. */
export interface ParsedArgs<T extends OptionTable> {
  readonly options: OptionValues<T>;
  readonly operands: readonly string[];
}

/** What a command takes besides options. */
export interface Operands {
  /** As help shows it: `[PATH…]`. Empty: none are taken. */
  readonly usage: string;
  readonly least: number;
  readonly most: number;
}

type Value = string | number | boolean | string[];

/** Parses what follows the command's name. Throws USAGE, with the nearest name where something is unknown. */
export function parseArgs<T extends OptionTable>(args: readonly string[], table: T, operands: Operands, command: string): ParsedArgs<T> {
  const values = new Map<string, Value>();
  const rest: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    if (arg === '--') {
      rest.push(...args.slice(index + 1));
      break;
    }
    if (arg === '-' || !arg.startsWith('-')) {
      rest.push(arg);
      continue;
    }
    const { name, given, shown } = splitOption(arg, table, command);
    const option = table[name];
    if (option === undefined) throw unknownOption(shown, table, command);
    if (option.kind === 'flag') {
      if (given !== undefined) throw usage(`${shown} takes no value`, command);
      put(values, name, !arg.startsWith('--no-') || name.startsWith('no-'), shown, command);
      continue;
    }
    const value = given ?? args[++index];
    if (value === undefined || (given === undefined && value.length > 1 && value.startsWith('-'))) {
      throw usage(`${shown} needs a value`, command, `${shown}=${placeholderOf(option)}`);
    }
    if (option.kind === 'list') values.set(name, [...((values.get(name) as string[] | undefined) ?? []), value]);
    else put(values, name, checkedValue(option, value, shown, command), shown, command);
  }
  checkOperands(rest, operands, command);
  return { options: Object.fromEntries(values) as OptionValues<T>, operands: rest };
}

/** How help writes the value of an option: `FILE`, `high|low`, `N`; empty for flags. */
export function placeholderOf(option: Option): string {
  if (option.kind === 'flag') return '';
  if (option.kind === 'choice') return option.choices.join('|');
  return option.kind === 'number' ? 'N' : option.value;
}

/** Every way to write the options of a table, as shells complete them. */
export function spellingsOf(table: OptionTable): string[] {
  return Object.entries(table).flatMap(([name, option]) => {
    if (option.isHidden === true) return [];
    const isNegatable = option.kind === 'flag' && option.isNegatable === true;
    return isNegatable ? [`--${name}`, `--no-${name}`] : [`--${name}`];
  });
}

function splitOption(arg: string, table: OptionTable, command: string): { name: string; given: string | undefined; shown: string } {
  if (!arg.startsWith('--')) {
    const letter = arg.slice(1);
    const entry = Object.entries(table).find(([, option]) => option.short === letter);
    if (entry === undefined) throw unknownOption(arg, table, command);
    return { name: entry[0], given: undefined, shown: arg };
  }
  const equals = arg.indexOf('=');
  const shown = equals < 0 ? arg : arg.slice(0, equals);
  const given = equals < 0 ? undefined : arg.slice(equals + 1);
  const name = shown.slice(2);
  const positive = name.startsWith('no-') ? name.slice(3) : name;
  const option = Object.hasOwn(table, name) ? table[name] : undefined;
  if (option !== undefined) return { name, given, shown };
  const negated = Object.hasOwn(table, positive) ? table[positive] : undefined;
  if (negated?.kind === 'flag' && negated.isNegatable === true) return { name: positive, given, shown };
  throw unknownOption(shown, table, command);
}

function put(values: Map<string, Value>, name: string, value: Value, shown: string, command: string): void {
  if (values.has(name) && values.get(name) !== value) {
    throw usage(`${shown} is given twice, and not the same both times`, command);
  }
  values.set(name, value);
}

function checkedValue(option: Option, value: string, shown: string, command: string): string | number {
  if (option.kind === 'choice' && !option.choices.includes(value)) {
    const near = nearest(value, option.choices);
    const all = `one of: ${option.choices.join(', ')}`;
    throw usage(`${shown} does not know '${value}'`, command, near === undefined ? all : `did you mean ${near}? ${all}`);
  }
  if (option.kind !== 'number') return value;
  const isNumber = (option.hasFraction === true ? /^\d+(\.\d+)?$/ : /^\d+$/).test(value);
  const number = Number(value);
  if (!isNumber || number < option.least || number > option.most) {
    const whole = option.hasFraction === true ? 'a number' : 'a whole number';
    throw usage(`${shown} needs ${whole} from ${option.least} to ${option.most}, not '${value}'`, command);
  }
  return number;
}

function checkOperands(rest: readonly string[], operands: Operands, command: string): void {
  if (rest.length < operands.least) throw usage(`${command} needs ${operands.usage}`, command);
  const extra = rest[operands.most];
  if (extra !== undefined) {
    throw usage(operands.most === 0 ? `${command} takes no arguments, but got '${extra}'` : `'${extra}' is one too many`, command);
  }
}

function unknownOption(shown: string, table: OptionTable, command: string): CliError {
  const near = nearest(shown, [...spellingsOf(table), '--help']);
  return usage(`unknown option ${shown}`, command, near === undefined ? undefined : `did you mean ${near}?`);
}

function usage(message: string, command: string, hint?: string): CliError {
  return new CliError('USAGE', message, { hint: hint ?? `see: secr ${command} --help` });
}
