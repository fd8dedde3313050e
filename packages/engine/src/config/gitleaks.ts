// Translates a configuration of gitleaks 8 (TOML, already parsed) into rules and allowances. What cannot be said here is refused by name:
// a rule that silently does less than it did is worse than none.

import { EngineError } from '../errors.ts';
import { parseGo, translateGo } from '../pattern/translate.ts';
import type { SearchRule } from '../rule.ts';
import type { Allowance, AllowPattern, AllowTarget, PathTest } from './allowance.ts';
import { nearestName } from './nearest-name.ts';
import { checkPattern, isRuleId, keywordsFor, userProvider, within } from './user-rule.ts';

/** A translated configuration. */
export interface GitleaksConfig {
  readonly rules: readonly SearchRule[];
  readonly allow: readonly Allowance[];
  /** Ids of gitleaks' default rules that are not wanted. */
  readonly disable: readonly string[];
  /** Whether the configuration adds to the default rules instead of taking their place. */
  readonly extendsDefault: boolean;
}

/** Translates a parsed file. Throws IMPORT_INVALID, PATTERN_INVALID, PATTERN_SLOW or RULE_INVALID naming the file and the setting. */
export function translateGitleaks(parsed: unknown, fileName: string): GitleaksConfig {
  const root = tableOf(parsed, fileName, rootKeys);
  const extend = root['extend'] === undefined ? {} : tableOf(root['extend'], `${fileName}: extend`, extendKeys);
  const extendsDefault = extend['useDefault'] === true;
  const rules = tablesOf(root['rules'], `${fileName}: rules`).map((rule, index) => readRule(rule, `${fileName}: rules[${index}]`, extendsDefault));
  const own = rules.flatMap(({ rule }) => rule ?? []);
  const twice = own.find(({ id }, index) => own.findIndex((other) => other.id === id) < index);
  if (twice !== undefined) throw invalid(fileName, `two rules have the id ${twice.id}`);
  const lists = [...tablesOf(root['allowlist'], `${fileName}: allowlist`), ...tablesOf(root['allowlists'], `${fileName}: allowlists`)];
  return {
    rules: own,
    allow: [...rules.flatMap(({ allow }) => allow), ...lists.map((list, index) => readAllowList(list, `${fileName}: allowlists[${index}]`))],
    disable: stringsOf(extend['disabledRules'], `${fileName}: extend.disabledRules`).map((id) => ruleIdOf(id, `${fileName}: extend.disabledRules`)),
    extendsDefault,
  };
}

type Table = Readonly<Record<string, unknown>>;

/** Keys by what they are to the translation; what stands under `refused` has a meaning that is not supported. */
interface Keys {
  readonly known: readonly string[];
  readonly refused: readonly string[];
}

const rootKeys: Keys = { known: ['title', 'description', 'minVersion', 'extend', 'rules', 'allowlist', 'allowlists'], refused: [] };
const extendKeys: Keys = { known: ['useDefault', 'disabledRules'], refused: ['path', 'url'] };
const ruleKeys: Keys = {
  known: ['id', 'description', 'regex', 'secretGroup', 'entropy', 'keywords', 'path', 'tags', 'allowlist', 'allowlists'],
  refused: ['required', 'skipReport'],
};
const allowKeys: Keys = {
  known: ['id', 'description', 'condition', 'commits', 'paths', 'regexTarget', 'regexes', 'stopwords', 'targetRules'],
  refused: [],
};

function readRule(table: Table, where: string, extendsDefault: boolean): { rule?: SearchRule; allow: Allowance[] } {
  const fields = tableOf(table, where, ruleKeys);
  const id = ruleIdOf(textOf(fields['id'], `${where}.id`), `${where}.id`);
  const place = `${where} (${id})`;
  const lists = [...tablesOf(fields['allowlist'], `${place}.allowlist`), ...tablesOf(fields['allowlists'], `${place}.allowlists`)];
  const allow = lists.map((list, index) => ({ ...readAllowList(list, `${place}.allowlists[${index}]`), rules: [id] }));
  if (fields['regex'] === undefined) {
    const isAddition = extendsDefault && Object.keys(fields).every((key) => ['id', 'description', 'allowlist', 'allowlists'].includes(key));
    if (!isAddition) throw invalid(place, 'a rule without a regex is not supported', 'rules that find files by their path alone have no counterpart');
    return { allow };
  }
  const outside = fields['path'] === undefined ? [] : [outsideOf(id, textOf(fields['path'], `${place}.path`), `${place}.path`)];
  return { rule: searchRule(id, fields, place), allow: [...allow, ...outside] };
}

/** Gitleaks takes any text for an id; here it becomes lower-case words joined by hyphens. */
function ruleIdOf(text: string, where: string): string {
  const id = text.toLowerCase().replace(/[\s_./:]+/g, '-');
  if (!isRuleId(id)) throw invalid(where, 'not words of letters and digits');
  return id;
}

function searchRule(id: string, fields: Table, place: string): SearchRule {
  const regex = textOf(fields['regex'], `${place}.regex`);
  const node = checkPattern(`${place}.regex`, () => parseGo(regex));
  const { source, flags } = translateGo(regex);
  const secretGroup = fields['secretGroup'] === undefined ? 0 : wholeOf(fields['secretGroup'], `${place}.secretGroup`);
  const entropy = fields['entropy'] === undefined ? 0 : fields['entropy'];
  if (typeof entropy !== 'number') throw invalid(`${place}.entropy`, 'not a number');
  return {
    kind: 'search',
    id,
    title: fields['description'] === undefined ? id : textOf(fields['description'], `${place}.description`),
    provider: userProvider,
    severity: 'high',
    pattern: source,
    ...(flags === 'i' && { ignoreCase: true }),
    keywords: keywordsFor(`${place}.regex`, stringsOf(fields['keywords'], `${place}.keywords`), node),
    ...(secretGroup > 0 && { secretGroup }),
    ...(entropy > 0 && { checks: { entropy } }),
    references: [],
  };
}

/** A rule's path says where the rule holds; everywhere else its findings are allowed. */
function outsideOf(id: string, path: string, where: string): Allowance {
  return { rules: [id], condition: 'all', paths: [{ kind: 'pattern', ...allowPattern(path, where), isNegated: true }], reason: 'outside the path of the rule' };
}

function readAllowList(table: Table, where: string): Allowance {
  const fields = tableOf(table, where, allowKeys);
  const strings = (key: string): string[] => stringsOf(fields[key], `${where}.${key}`);
  const patterns = (key: string): AllowPattern[] => strings(key).map((source, index) => allowPattern(source, `${where}.${key}[${index}]`));
  const [paths, oneOf] = [patterns('paths').map((pattern): PathTest => ({ kind: 'pattern', ...pattern, isNegated: false })), patterns('regexes')];
  const [commits, stopwords] = [strings('commits'), strings('stopwords')];
  const rules = strings('targetRules').map((id) => ruleIdOf(id, `${where}.targetRules`));
  if (paths.length + oneOf.length + commits.length + stopwords.length === 0) throw invalid(where, 'an allowlist that allows nothing');
  return {
    condition: conditionOf(fields['condition'], `${where}.condition`),
    ...(rules.length > 0 && { rules }),
    ...(paths.length > 0 && { paths }),
    ...(oneOf.length > 0 && { patterns: { target: targetOf(fields['regexTarget'], `${where}.regexTarget`), oneOf } }),
    ...(commits.length > 0 && { commits: commits.map((commit) => commit.toLowerCase()) }),
    ...(stopwords.length > 0 && { stopwords: stopwords.map((word) => word.toLowerCase()) }),
    reason: fields['description'] === undefined ? `allowlist of ${where}` : textOf(fields['description'], `${where}.description`),
  };
}

/** How long the texts are that allowlists meet, as far as the speed of their patterns is concerned. */
const ordinarySubject = 50;

function allowPattern(source: string, where: string): AllowPattern {
  checkPattern(where, () => parseGo(source), { longestText: ordinarySubject });
  return within(where, () => translateGo(source));
}

function conditionOf(value: unknown, where: string): Allowance['condition'] {
  if (value === undefined) return 'any';
  const word = textOf(value, where).toUpperCase();
  if (word === 'AND' || word === '&&') return 'all';
  if (word === 'OR' || word === '||') return 'any';
  throw invalid(where, 'neither AND nor OR');
}

function targetOf(value: unknown, where: string): AllowTarget {
  if (value === undefined) return 'secret';
  const target = textOf(value, where);
  if (target === 'secret' || target === 'match' || target === 'line') return target;
  throw invalid(where, 'not one of secret, match, line');
}

function tableOf(value: unknown, where: string, { known, refused }: Keys): Table {
  if (!isTable(value)) throw invalid(where, 'not a table');
  for (const key of Object.keys(value)) {
    if (refused.includes(key)) throw invalid(where, `the setting ${key} is not supported`);
    if (known.includes(key)) continue;
    const nearest = nearestName(key, known);
    throw invalid(where, `the setting ${key} is not known`, nearest && `did you mean ${nearest}?`);
  }
  return value;
}

/** A list of tables, or a single one. */
function tablesOf(value: unknown, where: string): Table[] {
  const list: readonly unknown[] = value === undefined ? [] : Array.isArray(value) ? value : [value];
  return list.map((item, index) => {
    if (!isTable(item)) throw invalid(`${where}[${index}]`, 'not a table');
    return item;
  });
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown, where: string): string {
  if (typeof value !== 'string' || value === '') throw invalid(where, value === undefined ? 'missing' : 'not a string, or empty');
  return value;
}

function stringsOf(value: unknown, where: string): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw invalid(where, 'not a list');
  return value.map((item: unknown, index) => textOf(item, `${where}[${index}]`));
}

function wholeOf(value: unknown, where: string): number {
  // Some TOML readers give integers as bigint.
  const number = typeof value === 'bigint' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 0) throw invalid(where, 'not a whole number');
  return number;
}

function invalid(where: string, what: string, hint?: string): EngineError {
  return new EngineError('IMPORT_INVALID', `${where}: ${what}`, hint === undefined ? {} : { hint });
}
