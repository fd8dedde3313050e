// Rules as the scanner takes them: compiled to plain data that can be written to a file, without samples or references.

import type { Anchor } from './detector.ts';
import type { Checks, Rule } from './rule.ts';
import type { Severity } from './severity.ts';

/** One rule, as the matcher reads it. */
export interface CompiledRule {
  readonly id: string;
  readonly title: string;
  readonly provider: string;
  readonly severity: Severity;
  readonly kind: Rule['kind'];
  readonly pattern?: string;
  readonly ignoreCase?: boolean;
  readonly checks?: Checks;
  /** Token: the characters besides word characters that may not follow a match. */
  readonly after?: string;
  /** Token: most characters of a match. */
  readonly maxLength?: number;
  readonly open?: 'before' | 'after' | 'both';
  readonly context?: readonly string[];
  /** Assigned: the names, folded: lower case, without `_`, `-`, `.` and blanks. */
  readonly names?: readonly string[];
  readonly secretGroup?: number;
  readonly detector?: string;
  /** Pair: within how many lines. */
  readonly lines?: number;
  /** Indices of the pair rules that are looked for beside a match of this rule. */
  readonly partners?: readonly number[];
  /** Pair: index of the rule that its findings are told as. */
  readonly toldAs?: number;
  /** The public start of the format, which may be shown. */
  readonly prefix?: string;
}

/** What to do where an anchor stands: match a rule, whose match begins so many characters before it; ask a detector; decode what is escaped here. */
export type Route = { readonly rule: number; readonly before: readonly [min: number, max: number] } | { readonly detector: string } | { readonly decode: true };

/** An anchor, and what to do where it stands. */
export interface RoutedAnchor {
  readonly anchor: Anchor;
  readonly routes: readonly Route[];
}

/** What the names of assigned rules hold, in a text in lower case, and the rules it leads to. */
export interface NameStart {
  readonly start: string;
  readonly rules: readonly number[];
}

/** A whole catalogue, compiled: plain data. The kernel's tables are made from the anchors and names and stored beside it. */
export interface RuleSetData {
  readonly rules: readonly CompiledRule[];
  readonly anchors: readonly RoutedAnchor[];
  readonly names: readonly NameStart[];
}

/** The same, each part read when it is asked for: a scan needs a few of thousands of rules. */
export interface RuleSet {
  readonly ruleCount: number;
  readonly anchorCount: number;
  rule(index: number): CompiledRule;
  anchor(index: number): RoutedAnchor;
  /** The name starts that begin with these four characters. */
  namesFrom(four: string): readonly NameStart[];
  /** All name starts. */
  names(): readonly NameStart[];
  /** Index of the rule with this id. */
  indexOf(id: string): number | undefined;
  /** Ids in the order of the rules. */
  ids(): readonly string[];
}

/** How exact a kind of rule is: of several findings at one place the most exact stays. */
export const exactness: Readonly<Record<Rule['kind'], number>> = { token: 5, search: 5, pair: 4, assigned: 3, detected: 2 };

/** A name without case and separators, so that `DD_API-Key` and `ddApiKey` are one. */
export function foldedName(name: string): string {
  return name.toLowerCase().replace(/[_\-. ]/g, '');
}

/** A rule set as text: a line of counts and lengths, then a line for each anchor, a line for each rule, the ids and the names. */
export function writeRuleSet({ rules, anchors, names }: RuleSetData): string {
  const parts = [...anchors, ...rules, rules.map(({ id }) => id)];
  const lines = [...parts.map((part) => JSON.stringify(part)), namesText(names)];
  return [JSON.stringify([rules.length, anchors.length, lines.map((line) => Buffer.byteLength(line))]), ...lines].join('\n');
}

/** Reads what `writeRuleSet` wrote, as UTF-8, line by line as it is needed: to make strings of all of it would cost more than most scans. */
export function readRuleSet(bytes: Buffer): RuleSet {
  const headEnd = bytes.indexOf(lineFeed);
  const [ruleCount, anchorCount, lengths] = JSON.parse(bytes.toString('utf8', 0, headEnd)) as [number, number, readonly number[]];
  const starts = [headEnd + 1];
  for (const length of lengths) starts.push((starts.at(-1) ?? 0) + length + 1);
  const read = (line: number): unknown => JSON.parse(bytes.toString('utf8', starts[line], (starts[line + 1] ?? 0) - 1));
  return lazyRuleSet({
    ruleCount,
    anchorCount,
    rule: (index) => read(anchorCount + index) as CompiledRule,
    anchor: (index) => read(index) as RoutedAnchor,
    namesText: () => bytes.toString('utf8', starts[anchorCount + ruleCount + 1], (starts[anchorCount + ruleCount + 2] ?? 0) - 1),
    ids: () => read(anchorCount + ruleCount) as string[],
  });
}

const lineFeed = 0x0a;

/** Two rule sets as one: rules and anchors of the second follow those of the first. */
export function mergeRuleSets(first: RuleSet, second: RuleSetData): RuleSet {
  const { ruleCount, anchorCount } = first;
  const shifted = (rules: readonly number[]): number[] => rules.map((rule) => rule + ruleCount);
  const shift = (route: Route): Route => ('rule' in route ? { ...route, rule: route.rule + ruleCount } : route);
  const own = {
    rules: second.rules.map((rule) => (rule.partners ? { ...rule, partners: shifted(rule.partners) } : rule)),
    anchors: second.anchors.map(({ anchor, routes }) => ({ anchor, routes: routes.map(shift) })),
  };
  return lazyRuleSet({
    ruleCount: ruleCount + own.rules.length,
    anchorCount: anchorCount + own.anchors.length,
    rule: (index) => own.rules[index - ruleCount] ?? first.rule(index),
    anchor: (index) => own.anchors[index - anchorCount] ?? first.anchor(index),
    namesText: () => namesText([...first.names(), ...second.names.map(({ start, rules }) => ({ start, rules: shifted(rules) }))]),
    ids: () => [...first.ids(), ...own.rules.map(({ id }) => id)],
  });
}

/** Name starts as text, in order; they hold neither `;` nor `,`. */
function namesText(names: readonly NameStart[]): string {
  const sorted = names.toSorted((one, other) => (one.start < other.start ? -1 : 1));
  return sorted.map(({ start, rules }) => `;${start},${rules.join()}`).join('');
}

/** The name starts in a text that begin with `prefix`. They stand there in order, so halving finds them; an index of thousands would take longer to build. */
function namesIn(text: string, prefix: string): NameStart[] {
  let [low, high] = [0, text.length];
  while (low < high) {
    const at = text.lastIndexOf(';', (low + high) >> 1);
    if (text.slice(at + 1, at + 1 + prefix.length) < prefix) low = nextName(text, at);
    else high = at;
  }
  const names: NameStart[] = [];
  for (let at = low; text.startsWith(`;${prefix}`, at); at = nextName(text, at)) {
    const [start = '', ...rules] = text.slice(at + 1, nextName(text, at)).split(',');
    names.push({ start, rules: rules.map(Number) });
  }
  return names;
}

function nextName(text: string, at: number): number {
  const next = text.indexOf(';', at + 1);
  return next < 0 ? text.length : next;
}

interface RuleSetSource extends Omit<RuleSet, 'indexOf' | 'names' | 'namesFrom'> {
  /** See the function of that name. */
  namesText(): string;
}

/** Remembers what was read. */
function lazyRuleSet(source: RuleSetSource): RuleSet {
  const rules: CompiledRule[] = [];
  const anchors: RoutedAnchor[] = [];
  const named = new Map<string, readonly NameStart[]>();
  let text: string | undefined;
  let indices: ReadonlyMap<string, number> | undefined;
  const namesFrom = (prefix: string): readonly NameStart[] => {
    const known = named.get(prefix) ?? namesIn((text ??= source.namesText()), prefix);
    named.set(prefix, known);
    return known;
  };
  return {
    ruleCount: source.ruleCount,
    anchorCount: source.anchorCount,
    rule: (index) => (rules[index] ??= source.rule(index)),
    anchor: (index) => (anchors[index] ??= source.anchor(index)),
    namesFrom,
    names: () => namesFrom(''),
    ids: () => source.ids(),
    indexOf: (id) => (indices ??= new Map(source.ids().map((one, index) => [one, index]))).get(id),
  };
}
