// From a candidate to a match: what must hold around an anchor before a rule may say that a secret stands here. Reads the text in place, decodes
// only small windows of it, and compiles a rule's pattern when it is first needed.

import { parseAssignment } from './assignment.ts';
import { createNameIndex } from './named-value.ts';
import type { NamedValue, NameIndex, Tie } from './named-value.ts';
import type { Anchor, Detector } from './detector.ts';
import { windowAfter, windowBefore } from './limits.ts';
import type { CompiledRule, Route, RuleSet } from './rule-set.ts';
import { lowered } from './severity.ts';
import type { Severity } from './severity.ts';
import { shannonEntropy } from './shannon.ts';
import type { Span } from './span.ts';
import { tokenWorth } from './token-worth.ts';

/** A secret in a text: byte offsets of the value alone. */
export interface Match {
  /** Index into the rule set. */
  readonly rule: number;
  readonly start: number;
  readonly end: number;
  /** 0…1 */
  readonly confidence: number;
  readonly severity: Severity;
  /** The value, where the text holds it encoded. */
  readonly decoded?: Uint8Array;
}

/** Turns candidates into matches. */
export interface Matcher {
  /** Adds to `matches` what stands at offset `at`, where the kernel saw anchor number `anchor`. */
  match(span: Span, at: number, anchor: number, matches: Match[]): void;
  /** The same for the long value that the kernel saw at `at`, near a known name. */
  matchValue(span: Span, at: number, matches: Match[]): void;
}

/** Context words must stand within so many bytes. */
const contextBytes = 400;
/** Most bytes before and after a match in which its partner is looked for. */
const pairBytes = 4096;
/** Most partners looked at beside one match. */
const partnersPerMatch = 64;

/** What the matches of one rule set share. */
interface Context {
  readonly ruleSet: RuleSet;
  readonly detectors: ReadonlyMap<string, Detector>;
  readonly names: NameIndex;
  /** The pattern of a rule, compiled when it is first needed. */
  readonly patternOf: (index: number) => RegExp;
}

/** A matcher for a rule set; `detectors` by name are those its routes speak of, `nameBits` its kernel's. */
export function createMatcher(ruleSet: RuleSet, detectors: ReadonlyMap<string, Detector>, nameBits: Uint8Array): Matcher {
  const patterns: (RegExp | undefined)[] = [];
  const patternOf = (index: number): RegExp => (patterns[index] ??= compilePattern(ruleSet.rule(index)));
  const context: Context = { ruleSet, detectors, names: createNameIndex(ruleSet, nameBits), patternOf };
  return {
    match: (span, at, anchorNumber, matches) => {
      const { anchor, routes } = ruleSet.anchor(anchorNumber);
      for (const route of routes) {
        if ('detector' in route) askDetector(context, span, at, route.detector, anchor, matches);
        if ('rule' in route) matchRoute(context, span, at, route, matches);
      }
    },
    matchValue: (span, at, matches) => {
      for (const value of context.names.valuesAt(span, at)) matchNamed(context, span, value, matches);
    },
  };
}

type RuleRoute = Extract<Route, { rule: number }>;

/** Matches a rule where its anchor stands. */
function matchRoute(context: Context, span: Span, at: number, route: RuleRoute, matches: Match[]): void {
  const { ruleSet, patternOf } = context;
  const rule = ruleSet.rule(route.rule);
  const pattern = patternOf(route.rule);
  const match = rule.kind === 'token' ? matchToken(span, at, route, rule, pattern) : matchSearch(span, at, route.rule, rule, pattern);
  if (match) addMatch(context, span, match, matches);
}

/** Adds a match, and those of the partners of its rule. */
function addMatch({ ruleSet, patternOf }: Context, span: Span, match: Match, matches: Match[]): void {
  matches.push(match);
  for (const index of ruleSet.rule(match.rule).partners ?? []) {
    const partner = matchPartner(span, match, index, ruleSet.rule(index), patternOf(index));
    if (partner) matches.push({ ...partner, rule: ruleSet.rule(index).toldAs ?? index });
  }
}

/** The assigned rules among those that the value's names lead to. */
function matchNamed(context: Context, span: Span, value: NamedValue, matches: Match[]): void {
  const { ruleSet, patternOf } = context;
  const text = span.text.toString('latin1', value.start, value.end);
  for (const { rule: index, tie } of value.rules) {
    const rule = ruleSet.rule(index);
    if (!patternOf(index).test(text) || !passesChecks(text, rule)) continue;
    const worth = tokenWorth(text);
    if (worth === 'none') continue;
    const isLittle = worth === 'little';
    const severity = isLittle ? 'low' : tie === 'text' ? lowered(rule.severity) : rule.severity;
    addMatch(context, span, { rule: index, start: value.start, end: value.end, confidence: isLittle ? 0.3 : tieTrust[tie], severity }, matches);
  }
}

/** How sure the names of vendors make, by the way name and value stand together. */
const tieTrust: Readonly<Record<Tie, number>> = { name: 0.8, near: 0.65, text: 0.5 };

/** What a detector recognises; and where it looks at assignments, what the name tells of the value. */
function askDetector(context: Context, span: Span, at: number, name: string, anchor: Anchor, matches: Match[]): void {
  const { ruleSet, detectors, names } = context;
  if (name === 'assignment') {
    const assignment = parseAssignment(span.text, span.start, span.end, at, span.facts);
    const rules = assignment ? names.rulesOf(assignment.name) : [];
    if (assignment && rules.length > 0) matchNamed(context, span, { ...assignment, rules }, matches);
  }
  const found = detectors.get(name)?.detect({ ...span, at, anchor });
  for (const { ruleId, start, end, confidence, severity } of found ? [found, ...(found.further ?? [])] : []) {
    const rule = ruleSet.indexOf(ruleId);
    if (rule !== undefined) matches.push({ rule, start, end, confidence, severity: severity ?? ruleSet.rule(rule).severity });
  }
}

function compilePattern(rule: CompiledRule): RegExp {
  const flags = rule.ignoreCase ? 'i' : '';
  const source = rule.pattern ?? '';
  if (rule.kind === 'assigned') return new RegExp(`^(?:${source})$`, flags);
  return new RegExp(source, `${flags}d${rule.kind === 'token' ? 'y' : 'g'}`);
}

function matchToken(span: Span, at: number, route: { rule: number; before: readonly [number, number] }, rule: CompiledRule, pattern: RegExp): Match | undefined {
  const lowest = Math.max(span.start, at - route.before[1]);
  const from = Math.max(span.start, lowest - escapeReach);
  const to = Math.min(span.end, at + (rule.maxLength ?? windowAfter) + 2);
  const text = span.text.toString('latin1', from, to);
  for (let begin = lowest - from; begin <= at - route.before[0] - from; begin++) {
    if (!isBorderBefore(text, begin, rule)) continue;
    pattern.lastIndex = begin;
    const found = pattern.exec(text);
    if (!found || !isBorderAfter(text, begin + found[0].length, rule)) continue;
    const [first, last] = secretIndices(found, 1);
    const value = text.slice(first, last);
    const worth = passesChecks(value, rule) ? tokenWorth(value.slice(value.startsWith(rule.prefix ?? '') ? (rule.prefix ?? '').length : 0)) : 'none';
    if (worth === 'none' || !hasContext(span, at, rule) || isInBlob(span.text, from + begin, from + begin + found[0].length)) continue;
    return {
      rule: route.rule,
      start: from + first,
      end: from + last,
      ...(worth === 'full' ? { confidence: rule.context ? 0.96 : 0.95, severity: rule.severity } : { confidence: 0.3, severity: 'low' }),
    };
  }
  return undefined;
}

function secretIndices(found: RegExpExecArray, group: number): readonly [number, number] {
  const indices = found.indices as (readonly [number, number] | undefined)[] | undefined;
  return indices?.[group] ?? [found.index, found.index + found[0].length];
}

/** How far back an escape can begin that ends right before a match: `\u0020`. */
const escapeReach = 6;
const wordCharacter = /\w/;

/** A word may not go on into the match, unless what stands there is the end of an escape (`\n`, `%20`, `\u003d`). */
function isBorderBefore(text: string, begin: number, rule: CompiledRule): boolean {
  if (begin === 0 || rule.open === 'before' || rule.open === 'both') return true;
  if (!wordCharacter.test(text[begin] ?? '') || !wordCharacter.test(text[begin - 1] ?? '')) return true;
  return /(?:\\[nrt]|%[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4})$/.test(text.slice(Math.max(0, begin - escapeReach), begin));
}

function isBorderAfter(text: string, end: number, rule: CompiledRule): boolean {
  const next = text[end];
  if (next === undefined || rule.open === 'after' || rule.open === 'both') return true;
  if (wordCharacter.test(next) && wordCharacter.test(text[end - 1] ?? '')) return false;
  return !(rule.after ?? '').includes(next);
}

/** Chance writes every short token into enough base64: what stands in a long stretch of it, beside one of its signs, is a piece of that. */
function isInBlob(text: Buffer, start: number, end: number): boolean {
  if (!isBase64Sign(text[start - 1] ?? 0) && !isBase64Sign(text[end] ?? 0)) return false;
  const before = text.toString('latin1', Math.max(0, start - blobBytes), start);
  const after = text.toString('latin1', end, end + blobBytes);
  return (/[A-Za-z0-9+/\r\n]*$/.exec(before)?.[0].length ?? 0) + (/^[A-Za-z0-9+/\r\n]*/.exec(after)?.[0].length ?? 0) >= blobBytes;
}

/** So many characters of base64 around a match say that it is no token. */
const blobBytes = 120;

function isBase64Sign(code: number): boolean {
  return code === 0x2b || code === 0x2f;
}

function passesChecks(value: string, { checks }: CompiledRule): boolean {
  if (!checks) return true;
  if (checks.digits !== undefined && countOf(value, /\d/g) < checks.digits) return false;
  if (checks.letters !== undefined && countOf(value, /[a-z]/gi) < checks.letters) return false;
  return checks.entropy === undefined || shannonEntropy(value) >= checks.entropy;
}

function countOf(value: string, pattern: RegExp): number {
  return value.match(pattern)?.length ?? 0;
}

function hasContext(span: Span, at: number, { context }: CompiledRule): boolean {
  if (!context) return true;
  const around = span.text.toString('latin1', Math.max(span.start, at - contextBytes), Math.min(span.end, at + contextBytes)).toLowerCase();
  const path = span.facts.path.toLowerCase();
  return context.some((word) => around.includes(word) || path.includes(word));
}

function matchSearch(span: Span, at: number, index: number, rule: CompiledRule, pattern: RegExp): Match | undefined {
  const from = Math.max(span.start, at - windowBefore);
  const text = span.text.toString('latin1', from, Math.min(span.end, at + windowBefore * 4));
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [first, last] = secretIndices(found, rule.secretGroup ?? 1);
    const value = text.slice(first, last);
    if (last > first && passesChecks(value, rule)) return { rule: index, start: from + first, end: from + last, confidence: 0.8, severity: rule.severity };
    if (found[0] === '') pattern.lastIndex++;
  }
  return undefined;
}

/** The nearest text within the rule's lines that its pattern takes whole, beside the match and not in it. */
function matchPartner(span: Span, match: Match, index: number, rule: CompiledRule, pattern: RegExp): Match | undefined {
  const from = startOfLines(span, match.start, rule.lines ?? 0);
  const to = endOfLines(span, match.end, rule.lines ?? 0);
  const text = span.text.toString('latin1', from, to);
  let best: Match | undefined;
  let bestDistance = Infinity;
  pattern.lastIndex = 0;
  for (let tries = 0, found = pattern.exec(text); found && tries < partnersPerMatch; tries++, found = pattern.exec(text)) {
    const [first, last] = secretIndices(found, 1);
    if (found[0] === '') pattern.lastIndex++;
    const value = text.slice(first, last);
    const isApart = from + last <= match.start || from + first >= match.end;
    if (!isApart || !isWhole(text, first, last, value) || !passesChecks(value, rule) || tokenWorth(value) !== 'full') continue;
    const distance = Math.min(Math.abs(from + first - match.end), Math.abs(match.start - from - last));
    if (distance < bestDistance) [bestDistance, best] = [distance, { rule: index, start: from + first, end: from + last, confidence: 0.9, severity: rule.severity }];
  }
  return best;
}

const valueCharacter = /[\w+/\-.~]/;

function isWhole(text: string, first: number, last: number, value: string): boolean {
  const before = text[first - 1] ?? ' ';
  const after = text[last] ?? ' ';
  return value.length > 0 && !valueCharacter.test(after) && (!valueCharacter.test(before) || /\\[a-z]$/.test(text.slice(Math.max(0, first - 2), first)));
}

/** Where the line begins that stands `lines` lines above the one with `at`, within `pairBytes`. */
function startOfLines(span: Span, at: number, lines: number): number {
  const lowest = Math.max(span.start, at - pairBytes);
  let from = at;
  for (let left = lines; left >= 0; left--) {
    const feed = span.text.lastIndexOf(0x0a, from - 1);
    if (feed < lowest) return lowest;
    from = feed;
  }
  return from + 1;
}

/** Where the line ends that stands `lines` lines below the one with `at`, within `pairBytes`. */
function endOfLines(span: Span, at: number, lines: number): number {
  const highest = Math.min(span.end, at + pairBytes);
  let to = at;
  for (let left = lines; left >= 0; left--) {
    const feed = span.text.indexOf(0x0a, to);
    if (feed < 0 || feed >= highest) return highest;
    to = feed + 1;
  }
  return to;
}
