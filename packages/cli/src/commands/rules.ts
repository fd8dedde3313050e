// `secr rules`: which secrets are known, and what a rule stands for.

import type { RuleSummary } from '@secr/engine';
import type { OptionTable } from '../args.ts';
import { defineCommand } from '../command.ts';
import { CliError } from '../errors.ts';
import { exitCodes } from '../exit-codes.ts';
import { nearest } from '../nearest.ts';
import { columns } from '../output.ts';

const options = { json: { kind: 'flag', summary: 'as JSON' } } as const satisfies OptionTable;

/** The command. */
export const rules = defineCommand<typeof options>({
  name: 'rules',
  summary: 'Lists the rules, or explains one',
  operands: { usage: '[ID]', least: 0, most: 1 },
  options,
  examples: [
    { line: 'secr rules', text: 'all of them' },
    { line: 'secr rules openai-api-key', text: 'one of them' },
    { line: 'secr rules --json', text: 'for programs' },
  ],
  exitCodes: { 0: 'shown', 2: 'no such rule' },
  run: async ({ options: { json }, operands, loadEngine }) => {
    const known = (await loadEngine()).listRules();
    const [id] = operands;
    const shown = id === undefined ? known : [ruleOf(id, known)];
    if (json === true) return { exitCode: exitCodes.clean, out: `${JSON.stringify(id === undefined ? shown : shown[0], undefined, 2)}\n` };
    return { exitCode: exitCodes.clean, out: id === undefined ? listText(shown) : shown.map(ruleText).join('') };
  },
});

function ruleOf(id: string, known: readonly RuleSummary[]): RuleSummary {
  const found = known.find((rule) => rule.id === id);
  if (found !== undefined) return found;
  const near = nearest(
    id,
    known.map((rule) => rule.id),
  );
  throw new CliError('RULE_UNKNOWN', `there is no rule ${id}`, { hint: near === undefined ? 'see: secr rules' : `did you mean ${near}?` });
}

function listText(shown: readonly RuleSummary[]): string {
  const width = Math.max(0, ...shown.map(({ id }) => id.length));
  return shown.map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(6)}  ${title}\n`).join('');
}

function ruleText({ id, title, provider, severity, references }: RuleSummary): string {
  const heading = `${title}\n\n`;
  const facts = columns([
    ['Rule', id],
    ['Provider', provider],
    ['Severity', `${severity}: ${severityTexts[severity]}`],
  ]);
  const pages = references.length === 0 ? '' : `\nOn its format:\n${references.map((page) => `  ${page}\n`).join('')}`;
  return `${heading}${facts}${pages}\nLook for it alone: secr scan --rule ${id}\n`;
}

const severityTexts: Readonly<Record<RuleSummary['severity'], string>> = {
  high: 'usable alone, by anyone who has it',
  medium: 'likely a secret, or one that needs another half',
  low: 'worth a look',
};
