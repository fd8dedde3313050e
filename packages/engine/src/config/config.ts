// Reads the `scan` section of `secr.json`. Strict: a setting that nobody knows is an error with its line, not a silent wish. Everything
// outside the section belongs to other features and is left alone.

import { parsePattern } from '../pattern/syntax.ts';
import type { SearchRule } from '../rule.ts';
import { severities } from '../severity.ts';
import type { Severity } from '../severity.ts';
import type { Allowance } from './allowance.ts';
import { jsonPlace, jsonProblem, memberOf, readJson } from './json.ts';
import type { JsonNode, JsonSource } from './json.ts';
import { booleanOf, choiceOf, fieldsOf, itemsOf, numberOf, required, stringOf, wholeNumberOf } from './json-shape.ts';
import { nearestName } from './nearest-name.ts';
import { checkPattern, isRuleId, keywordsFor, shortestKeyword, userProvider } from './user-rule.ts';

/** What `scan` in `secr.json` says. Settings that are not there are absent, or empty lists. */
export interface ScanConfig {
  /** Globs of paths that are not scanned. */
  readonly ignore: readonly string[];
  /** Ids of rules that do not report. */
  readonly disable: readonly string[];
  readonly rules: readonly SearchRule[];
  readonly allow: readonly Allowance[];
  /** 0…1. */
  readonly minConfidence?: number;
  readonly failOn?: Severity | 'none';
  readonly maxFileBytes?: number;
}

/**
 * Parses a configuration. `knownRules` are the ids of the catalogue. Throws CONFIG_INVALID, RULE_INVALID, RULE_UNKNOWN, PATTERN_INVALID
 * or PATTERN_SLOW, all with line and column.
 */
export function parseConfig(text: string, fileName: string, knownRules: ReadonlySet<string>): ScanConfig {
  const source: JsonSource = { text, fileName, code: 'CONFIG_INVALID' };
  const root = readJson(source);
  if (root.kind !== 'object') throw jsonProblem(source, root.at, 'the configuration is not an object');
  const scan = memberOf(root, 'scan');
  return scan === undefined ? { ignore: [], disable: [], rules: [], allow: [] } : readScan(source, scan, knownRules);
}

const scanKeys = ['ignore', 'disable', 'rules', 'allow', 'minConfidence', 'failOn', 'maxFileBytes'] as const;
const ruleKeys = ['id', 'title', 'severity', 'pattern', 'keywords', 'entropy', 'ignoreCase'] as const;
const allowKeys = ['rule', 'path', 'pattern', 'reason'] as const;

/** Highest entropy there is in characters of one byte, bits. */
const highestEntropy = 8;

function readScan(source: JsonSource, scan: JsonNode, knownRules: ReadonlySet<string>): ScanConfig {
  const { ignore, disable, rules, allow, minConfidence, failOn, maxFileBytes } = fieldsOf(source, scan, 'scan', scanKeys);
  const known = new Set(knownRules);
  const ownRules = listOf(source, rules, 'scan.rules', (node, where) => readRule(source, node, where, known));
  return {
    rules: ownRules,
    ignore: listOf(source, ignore, 'scan.ignore', (node, where) => stringOf(source, node, where)),
    disable: listOf(source, disable, 'scan.disable', (node, where) => readRuleId(source, node, where, known)),
    allow: listOf(source, allow, 'scan.allow', (node, where) => readAllowance(source, node, where, known)),
    ...(minConfidence && { minConfidence: numberOf(source, minConfidence, 'scan.minConfidence', 0, 1) }),
    ...(failOn && { failOn: choiceOf(source, failOn, 'scan.failOn', [...severities, 'none']) }),
    ...(maxFileBytes && { maxFileBytes: wholeNumberOf(source, maxFileBytes, 'scan.maxFileBytes', 1) }),
  };
}

function listOf<Item>(source: JsonSource, node: JsonNode | undefined, where: string, read: (node: JsonNode, where: string) => Item): Item[] {
  if (node === undefined) return [];
  return itemsOf(source, node, where).map((item, index) => read(item, `${where}[${index}]`));
}

/** Adds the rule's id to the known ones. */
function readRule(source: JsonSource, node: JsonNode, where: string, known: Set<string>): SearchRule {
  const ruleSource: JsonSource = { ...source, code: 'RULE_INVALID' };
  const fields = fieldsOf(source, node, where, ruleKeys);
  const need = (key: 'id' | 'title' | 'severity' | 'pattern'): JsonNode => required(ruleSource, node, fields[key], `${where}.${key}`);
  const id = stringOf(ruleSource, need('id'), `${where}.id`);
  if (!isRuleId(id)) {
    throw jsonProblem(ruleSource, need('id').at, `${where}.id is not a rule id`, 'lower case letters and digits, words joined by single hyphens');
  }
  if (known.has(id)) throw jsonProblem(ruleSource, need('id').at, `a rule with the id ${id} exists already`);
  known.add(id);
  const patternNode = need('pattern');
  const ignoreCase = fields.ignoreCase !== undefined && booleanOf(ruleSource, fields.ignoreCase, `${where}.ignoreCase`);
  const pattern = stringOf(ruleSource, patternNode, `${where}.pattern`);
  const place = `${jsonPlace(source, patternNode.at)}: rule ${id}`;
  const parsed = checkPattern(place, () => parsePattern(pattern, { ignoreCase }));
  const keywords = listOf(source, fields.keywords, `${where}.keywords`, (keyword, name) => readKeyword(ruleSource, keyword, name));
  return {
    kind: 'search',
    id,
    title: stringOf(ruleSource, need('title'), `${where}.title`),
    provider: userProvider,
    severity: choiceOf(ruleSource, need('severity'), `${where}.severity`, severities),
    pattern,
    ...(ignoreCase && { ignoreCase }),
    keywords: keywordsFor(place, keywords, parsed),
    ...(fields.entropy && { checks: { entropy: numberOf(ruleSource, fields.entropy, `${where}.entropy`, 0, highestEntropy) } }),
    references: [],
  };
}

function readKeyword(source: JsonSource, node: JsonNode, where: string): string {
  const keyword = stringOf(source, node, where);
  if (keyword.length < shortestKeyword) throw jsonProblem(source, node.at, `${where} has less than ${shortestKeyword} characters`);
  return keyword;
}

function readRuleId(source: JsonSource, node: JsonNode, where: string, known: ReadonlySet<string>): string {
  const id = stringOf(source, node, where);
  if (known.has(id)) return id;
  const nearest = nearestName(id, known);
  throw jsonProblem({ ...source, code: 'RULE_UNKNOWN' }, node.at, `no rule has the id ${id}`, nearest && `did you mean ${nearest}?`);
}

function readAllowance(source: JsonSource, node: JsonNode, where: string, known: ReadonlySet<string>): Allowance {
  const { rule, path, pattern, reason } = fieldsOf(source, node, where, allowKeys);
  if (rule === undefined && path === undefined && pattern === undefined) {
    throw jsonProblem(source, node.at, `${where} allows everything`, 'name a rule, a path or a pattern');
  }
  return {
    condition: 'all',
    ...(rule && { rules: [readRuleId(source, rule, `${where}.rule`, known)] }),
    ...(path && { paths: [{ kind: 'glob' as const, glob: stringOf(source, path, `${where}.path`) }] }),
    ...(pattern && { patterns: { target: 'secret' as const, oneOf: [readAllowPattern(source, pattern, where)] } }),
    reason: stringOf(source, required(source, node, reason, `${where}.reason`), `${where}.reason`),
  };
}

/** How long the secrets are that a pattern meets, as far as its speed is concerned. */
const ordinarySecret = 50;

function readAllowPattern(source: JsonSource, node: JsonNode, where: string): { source: string; flags: string } {
  const pattern = stringOf(source, node, `${where}.pattern`);
  checkPattern(`${jsonPlace(source, node.at)}: ${where}`, () => parsePattern(pattern), { longestText: ordinarySecret });
  return { source: pattern, flags: '' };
}
