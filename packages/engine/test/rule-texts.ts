// Texts that a rule must find something in, made from the rule itself: its values, as people write them into code, settings, headers and addresses.

import { parsePattern } from '../src/pattern/syntax.ts';
import { nearMisses, sampleSecret } from '../src/pattern/sample.ts';
import type { Random } from '../src/random.ts';
import type { AssignedRule, PairRule, Rule, TokenRule } from '../src/rule.ts';
import { shannonEntropy } from '../src/shannon.ts';
import { tokenWorth } from '../src/token-worth.ts';

/** A text, the file it stands in, and where in it the secret stands. */
export interface RuleText {
  readonly form: string;
  readonly file: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How a value is written down: `@` stands for the value, `NAME` and `name` for the name it is given, in constant and in camel case. */
interface Form {
  readonly form: string;
  readonly file: string;
  readonly template: string;
}

const tokenForms: readonly Form[] = [
  { form: 'call', file: 'src/client.ts', template: 'const client = connect("@");\n' },
  { form: 'env', file: 'deploy/.env', template: 'SERVICE_VALUE=@\n' },
  { form: 'json', file: 'settings.json', template: '{\n  "region": "eu",\n  "value": "@"\n}\n' },
  { form: 'yaml', file: 'config/app.yml', template: "service:\n  value: '@'\n" },
  { form: 'line end', file: 'notes', template: 'start\n@\nend' },
];

/** Only where no sign of the value has a meaning in headers and addresses. */
const headerForms: readonly Form[] = [
  { form: 'bearer', file: 'bin/sync.sh', template: 'curl -H "Authorization: Bearer @" "$HOST/v1/items"\n' },
  { form: 'address', file: 'src/fetch.py', template: 'requests.get(f"https://host/v1/items?value=@&page={page}")\n' },
];

const assignedForms: readonly Form[] = [
  { form: 'env', file: 'deploy/.env', template: 'NAME=@\n' },
  { form: 'shell', file: 'bin/sync.sh', template: 'export NAME="@"\n' },
  { form: 'object', file: 'src/client.js', template: 'connect({ name: "@", retries: 3 });\n' },
  { form: 'constant', file: 'src/client.py', template: "NAME = '@'\n" },
  { form: 'yaml', file: 'config/app.yml', template: 'service:\n  name: @\n' },
  { form: 'json', file: 'settings.json', template: '{\n  "name": "@"\n}\n' },
];

/** Texts that hold a value of the rule, in every form. Throws where the rule's checks refuse what its pattern makes. */
export function textsOf(rule: TokenRule | AssignedRule, random: Random): RuleText[] {
  if (rule.kind === 'assigned') return rule.names.flatMap((name, index) => (index === 0 ? assignedForms : assignedForms.slice(0, 1)).map((form) => fill(form, valueOf(rule, random), nameFor(name))));
  const value = valueOf(rule, random);
  const forms = /^[\w.-]+$/.test(value.text) ? [...tokenForms, ...headerForms] : tokenForms;
  return forms.map((form) => fill({ ...form, template: withContext(rule, form) }, valueOf(rule, random), ''));
}

/** A text in which a value of `rule` stands on the line below one of the rule beside it. */
export function pairText(rule: PairRule, beside: TokenRule | AssignedRule, random: Random): RuleText {
  const id = valueOf(beside, random).text;
  const name = beside.kind === 'assigned' ? nameFor(beside.names[0] ?? '') : 'id';
  return fill({ form: 'below its id', file: 'config/app.ini', template: `[service]\n${name} = ${id}\nsecond = "@"\n` }, valueOf(rule, random), '');
}

/** Texts that look alike, and which this rule must leave to others. */
export function missesOf(rule: TokenRule | AssignedRule, random: Random): RuleText[] {
  const made = nearMisses(parsePattern(rule.pattern, { ignoreCase: rule.ignoreCase === true, subset: 'rule' }), random).map(({ text, why }) => ({ text, why: why as string }));
  const own = (rule.nearMisses?.(random) ?? []).map((text) => ({ text, why: 'the rule says so' }));
  return [...made, ...own].map(({ text, why }) => {
    const form = rule.kind === 'assigned' ? (assignedForms[2] as Form) : (tokenForms.at(-1) as Form);
    const name = rule.kind === 'assigned' ? nameFor(rule.names[0] ?? '') : '';
    return { ...fill({ ...form, template: rule.kind === 'token' ? withContext(rule, form) : form.template }, { text, start: 0, end: text.length }, name), form: why };
  });
}

/** A context word, where the rule asks for one. */
function withContext({ context }: TokenRule, { file, template }: Form): string {
  if (context?.[0] === undefined) return template;
  return file.endsWith('.json') ? template.replace('"region"', `"${context[0]}"`) : `# ${context[0]}\n${template}`;
}

/** `datadog` as a person names its key; a name that says what it holds stays as it is. */
function nameFor(name: string): string {
  return /key|token|secret|pass|pwd|auth|credential|hash|salt|code|pat$|id$/.test(name) ? name : `${name}_api_key`;
}

function fill({ form, file, template }: Form, value: Value, name: string): RuleText {
  const camel = name.replace(/[_\-. ]+(\w)/g, (_, letter: string) => letter.toUpperCase());
  const before = template
    .slice(0, template.indexOf('@'))
    .replace('NAME', name.toUpperCase().replace(/[-. ]/g, '_'))
    .replace('name', camel);
  const start = before.length + value.start;
  return { form, file, text: `${before}${value.text}${template.slice(template.indexOf('@') + 1)}`, start, end: start + value.end - value.start };
}

interface Value {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How often chance is asked for a value that passes the rule's checks. */
const mostTries = 500;

function valueOf(rule: Rule & { readonly pattern: string; readonly ignoreCase?: boolean }, random: Random): Value {
  const own = rule.samples?.(random)[0];
  if (own !== undefined) return { text: own, start: 0, end: own.length };
  const node = parsePattern(rule.pattern, { ignoreCase: rule.ignoreCase === true, subset: 'rule' });
  for (let tries = 0; tries < mostTries; tries++) {
    const value = sampleSecret(node, random);
    if (isWorthy(rule, value.text.slice(value.start, value.end))) return value;
  }
  throw new Error(`rule ${rule.id}: its checks refuse what its pattern makes`);
}

function isWorthy({ checks }: Rule, secret: string): boolean {
  const count = (kind: RegExp): number => secret.match(kind)?.length ?? 0;
  if (count(/\d/g) < (checks?.digits ?? 0) || count(/[a-z]/gi) < (checks?.letters ?? 0) || shannonEntropy(secret) < (checks?.entropy ?? 0)) return false;
  return tokenWorth(secret) === 'full';
}
