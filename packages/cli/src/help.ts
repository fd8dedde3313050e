// Help, made from the tables of the commands: of the whole program, of a group, of one command.

import { placeholderOf, type Option, type OptionTable } from './args.ts';
import type { Command, CommandTable } from './command.ts';
import { exitCodeTexts, type ExitCode } from './exit-codes.ts';
import { columns, type Style } from './output.ts';

/** `secr --help`. */
export function programHelp(commands: readonly Command[], groups: CommandTable['groups'], style: Style): string {
  const alone = commands.filter(({ name }) => !name.includes(' '));
  const rows: [string, string][] = [
    ...alone.map(({ name, summary }): [string, string] => [name, summary]),
    ...Object.entries(groups).map(([name, summary]): [string, string] => [`${name} ${childrenOf(name, commands).join('|')}`, summary]),
  ];
  return [
    'secr keeps secrets safe where coding agents work.\n',
    heading('Usage', style) + '  secr COMMAND [OPTION…]\n',
    heading('Commands', style) + columns(rows),
    heading('First steps', style) +
      columns([
        ['secr scan', 'audit what is there'],
        ['secr guard install', 'keep secrets out of commits from now on'],
      ]),
    `secr COMMAND --help tells more; secr --version prints the version.\n`,
  ].join('\n');
}

/** `secr guard --help`. */
export function groupHelp(group: string, commands: readonly Command[], groups: CommandTable['groups'], style: Style): string {
  const members = commands.filter(({ name }) => name.startsWith(`${group} `));
  return [
    `${groups[group] ?? group}.\n`,
    heading('Usage', style) + `  secr ${group} ${childrenOf(group, commands).join('|')}\n`,
    heading('Commands', style) + columns(members.map(({ name, summary }) => [name, summary])),
    `secr ${group} COMMAND --help tells more.\n`,
  ].join('\n');
}

/** `secr scan --help`. */
export function commandHelp(command: Command, style: Style): string {
  return [
    `${command.summary}.\n`,
    heading('Usage', style) + `  ${usageOf(command)}\n`,
    ...(command.description === undefined ? [] : [wrapped(command.description)]),
    heading('Options', style) + columns([...optionRows(command.options), ['-h, --help', 'show this help']]),
    heading('Examples', style) + columns(command.examples.map(({ line, text }) => [line, text])),
    heading('Exit codes', style) + columns(exitCodeRows(command)),
  ].join('\n');
}

/** `secr scan [OPTION…] [PATH…]` */
export function usageOf(command: Command): string {
  const hasOptions = Object.values(command.options).some((option) => option.isHidden !== true);
  return ['secr', command.name, ...(hasOptions ? ['[OPTION…]'] : []), command.operands.usage].join(' ').trimEnd();
}

/** How each visible option is written, and what it does. */
export function optionRows(options: OptionTable): [string, string][] {
  return Object.entries(options)
    .filter(([, option]) => option.isHidden !== true)
    .map(([name, option]) => [spelling(name, option), option.summary]);
}

/** Each code the command can end with, and what it means. */
export function exitCodeRows(command: Command): [string, string][] {
  return Object.entries(command.exitCodes).map(([code, text]) => [code, text ?? exitCodeTexts[Number(code) as ExitCode]]);
}

/** The second words of a group. */
export function childrenOf(group: string, commands: readonly Pick<Command, 'name'>[]): string[] {
  return commands.filter(({ name }) => name.startsWith(`${group} `)).map(({ name }) => name.slice(group.length + 1));
}

function spelling(name: string, option: Option): string {
  const short = option.short === undefined ? '    ' : `-${option.short}, `;
  const isNegatable = option.kind === 'flag' && option.isNegatable === true;
  const long = isNegatable ? `--[no-]${name}` : `--${name}`;
  return `${short}${long} ${placeholderOf(option)}`.trimEnd();
}

function heading(text: string, style: Style): string {
  return `${style.bold(text)}\n`;
}

/** Widest line of running text. */
const textWidth = 100;

function wrapped(text: string): string {
  return text
    .split('\n')
    .map((paragraph) => {
      const lines: string[] = [''];
      for (const word of paragraph.split(' ')) {
        const line = lines.at(-1) ?? '';
        if (line !== '' && line.length + 1 + word.length > textWidth) lines.push(word);
        else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
      }
      return lines.map((line) => `${line}\n`).join('');
    })
    .join('');
}
