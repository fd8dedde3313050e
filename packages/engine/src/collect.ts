// From matches in a text to findings: one finding for each place, the most exact rule's; what is marked as allowed is left out, and what stands
// in tests and examples weighs less. The value is hashed here and goes no further.

import { isAllowedByMark } from './config/marks.ts';
import type { FileFacts } from './file-facts.ts';
import type { Finding, Place } from './finding.ts';
import { createLocator } from './locate.ts';
import type { LineColumn } from './locate.ts';
import type { Match } from './match.ts';
import { isPublicServerSecret } from './public-prefix.ts';
import { exactness } from './rule-set.ts';
import type { CompiledRule, RuleSet } from './rule-set.ts';
import { lowered } from './severity.ts';
import type { Severity } from './severity.ts';
import type { Span } from './span.ts';
import type { Unit } from './source.ts';

/** A finding, and a hash of its value alone, by which equal values under different rules are known. */
export interface Sighted {
  readonly finding: Finding;
  readonly identity: string;
}

/** What decides whether a match becomes a finding. */
export interface Judgement {
  /** 32 hexadecimal digits: a keyed hash of the value and, unless it is empty, of the rule. */
  readonly fingerprint: (ruleId: string, value: Uint8Array) => string;
  readonly minConfidence: number;
  readonly disabled: ReadonlySet<string>;
  /** True for what the configuration or an imported list allows. The value may be looked at and hashed, not kept. */
  readonly isAllowed: (candidate: Candidate) => boolean;
}

/** A possible finding, to be allowed or not. */
export interface Candidate {
  readonly ruleId: string;
  readonly place: Place;
  readonly value: Uint8Array;
  /** The line the value stands in, cut to `lineReach` on both sides. */
  readonly line: string;
}

/** A text of which matches are to be collected. `first` is the place of `span.start`. */
export interface Collected {
  readonly unit: Unit;
  readonly span: Span;
  readonly first: LineColumn;
}

/** Bytes of a line looked at, before and after a match. */
const lineReach = 2048;

/** Adds the findings of one text to `sighted`. `matches` may overlap and stand in any order. */
export function collectFindings(text: Collected, matches: readonly Match[], ruleSet: RuleSet, judgement: Judgement, sighted: Sighted[]): void {
  const { unit, span, first } = text;
  const locator = createLocator(span.text, span.start, first);
  for (const match of mostExact(matches, ruleSet)) {
    const rule = ruleSet.rule(match.rule);
    if (judgement.disabled.has(rule.id) || match.confidence < judgement.minConfidence || !isIntroduced(match, text)) continue;
    const { line, previous, at } = linesAround(span, match);
    if (isAllowedByMark(line, previous, rule.id, (id) => ruleSet.indexOf(id) !== undefined)) continue;
    const place = placeOf(unit, locator.locate(match.start), locator.locate(match.end));
    const value = match.decoded ?? span.text.subarray(match.start, match.end);
    if (judgement.isAllowed({ ruleId: rule.id, place, value, line })) continue;
    const published = publishedRule(line.slice(0, at), match.severity, ruleSet);
    const { id, title, provider } = published ?? rule;
    const finding: Finding = {
      ruleId: id,
      title,
      provider,
      severity: severityIn(span.facts, published?.severity ?? match.severity),
      confidence: Math.round(match.confidence * 100) / 100,
      ...place,
      fingerprint: judgement.fingerprint(rule.id, value),
      masked: `${rule.prefix ?? ''}********`,
    };
    sighted.push({ finding, identity: judgement.fingerprint('', value) });
  }
}

function placeOf(unit: Unit, from: { line: number; column: number }, to: { line: number; column: number }): Place {
  return {
    file: unit.path,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    ...(unit.commit !== undefined && { commit: unit.commit }),
    ...(unit.author !== undefined && { author: unit.author }),
    ...(unit.date !== undefined && { date: unit.date }),
  };
}

/** Of matches that overlap, the one of the most exact rule; then the surer, then the longer one. In the order of the text. */
function mostExact(matches: readonly Match[], ruleSet: RuleSet): Match[] {
  const rank = (match: Match): number => exactnessOf(ruleSet.rule(match.rule)) * 10 + match.confidence;
  const ranked = matches.toSorted((one, other) => rank(other) - rank(one) || other.end - other.start - (one.end - one.start) || one.start - other.start);
  const kept: Match[] = [];
  for (const match of ranked) {
    if (!kept.some((other) => match.start < other.end && other.start < match.end)) kept.push(match);
  }
  return kept.sort((one, other) => one.start - other.start);
}

function exactnessOf(rule: CompiledRule): number {
  return rule.detector === 'assignment' ? 1 : exactness[rule.kind];
}

function isIntroduced(match: Match, { unit, span }: Collected): boolean {
  if (!unit.introduced) return true;
  return unit.introduced.some(({ start, end }) => match.start - span.start < end && start < match.end - span.start);
}

function linesAround(span: Span, match: Match): { line: string; previous: string; at: number } {
  const from = Math.max(span.start, match.start - lineReach);
  const around = span.text.toString('latin1', from, Math.min(span.end, match.end + lineReach));
  const at = match.start - from;
  const lineStart = around.lastIndexOf('\n', at - 1) + 1;
  const feed = around.indexOf('\n', match.end - from);
  const previous = lineStart === 0 ? '' : around.slice(around.lastIndexOf('\n', lineStart - 2) + 1, lineStart - 1);
  return { line: around.slice(lineStart, feed < 0 ? around.length : feed), previous, at: at - lineStart };
}

const publishedName = /([A-Z][A-Z0-9_]{4,80})["']?\s{0,3}[:=]\s{0,3}["'`]?$/;

/** The rule for a server's secret under a name that bundlers publish, where `before` ends with such a name. */
function publishedRule(before: string, severity: Severity, ruleSet: RuleSet): CompiledRule | undefined {
  const name = publishedName.exec(before.slice(-100))?.[1];
  if (name === undefined || !isPublicServerSecret({ name, severity })) return undefined;
  const index = ruleSet.indexOf('public-server-secret');
  return index === undefined ? undefined : ruleSet.rule(index);
}

/** Tests, examples and documentation hold real secrets too, but fewer, and cheaper ones. */
function severityIn(facts: FileFacts, severity: Severity): Severity {
  return facts.role === 'test' || facts.role === 'example' || facts.role === 'documentation' ? lowered(severity) : severity;
}
