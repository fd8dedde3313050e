// The reference pages in docs/reference: made from the tables of the commands, so that they cannot say anything else than the help.

import type { Command, CommandTable } from './command.ts';
import { exitCodeRows, optionRows, usageOf } from './help.ts';

/** File name → text, for every command on its own and every group. */
export function referencePages(commands: readonly Command[], groups: CommandTable['groups']): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const command of commands.filter(({ name }) => !name.includes(' '))) pages.set(`${command.name}.md`, page(`secr ${command.name}`, section(command)));
  for (const [group, summary] of Object.entries(groups)) {
    const members = commands.filter(({ name }) => name.startsWith(`${group} `));
    pages.set(`${group}.md`, page(`secr ${group}`, `${summary}.\n\n${members.map((command) => `## secr ${command.name}\n\n${section(command)}`).join('\n')}`));
  }
  pages.set('README.md', page('Commands', [...pages.keys()].map((file) => `- [secr ${file.slice(0, -3)}](${file})\n`).join('')));
  return pages;
}

function page(title: string, body: string): string {
  return `<!-- Generated from the command tables; a test keeps it current. -->\n\n# ${title}\n\n${body}`;
}

function section(command: Command): string {
  const description = command.description === undefined ? '' : `${command.description.replaceAll('\n', ' ')}\n\n`;
  const options: [string, string][] = [...optionRows(command.options), ['-h, --help', 'show help']];
  return [
    `${command.summary}.\n\n\`\`\`\n${usageOf(command)}\n\`\`\`\n\n${description}`,
    `**Options**\n\n${table(
      ['option', 'what it does'],
      options.map(([left, right]) => [`\`${left.trim()}\``, right]),
    )}\n`,
    `**Examples**\n\n${table(
      ['line', 'what it does'],
      command.examples.map(({ line, text }) => [`\`${line}\``, text]),
    )}\n`,
    `**Exit codes**\n\n${table(['code', 'meaning'], exitCodeRows(command))}`,
  ].join('');
}

function table(head: readonly [string, string], rows: readonly (readonly [string, string])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return line(head) + line(['---', '---']) + rows.map(line).join('');
}
