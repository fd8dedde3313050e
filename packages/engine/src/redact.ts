// Takes secrets out of texts. What stands in their place says which rule found them, and never a part of a value or its length.

import type { Rule } from './rule.ts';

/** A part of a text to take out: offsets in UTF-16 code units, the end exclusive, and what found it. */
export interface RedactedSpan {
  readonly start: number;
  readonly end: number;
  readonly ruleId: string;
}

/** What a masked form ends with. */
const ellipsis = '…';

/** Longest public prefix that is shown, in characters. */
const longestPrefix = 24;

/** The text with every span replaced; spans that touch or overlap become one, under the rule of the first. Spans beyond the text end with it. */
export function redactText(text: string, spans: readonly RedactedSpan[]): string {
  let redacted = '';
  let done = 0;
  for (const { start, end, ruleId } of joined(spans)) {
    redacted += `${text.slice(done, start)}[redacted:${ruleId}]`;
    done = Math.min(end, text.length);
  }
  return redacted + text.slice(done);
}

/** A form of a rule's values that may be shown: the literal prefix that all of them share, if its pattern has one, and an ellipsis. */
export function maskedForm(rule: Rule): string {
  const pattern = rule.kind === 'token' || rule.kind === 'pair' || rule.kind === 'assigned' ? rule.pattern : '';
  return literalPrefix(secretPart(pattern)) + ellipsis;
}

function joined(spans: readonly RedactedSpan[]): RedactedSpan[] {
  const ordered = spans.filter(({ start, end }) => start < end).sort((one, other) => one.start - other.start || other.end - one.end);
  const result: RedactedSpan[] = [];
  for (const span of ordered) {
    const last = result.at(-1);
    if (last !== undefined && span.start <= last.end) result[result.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}

/** The pattern of the secret alone: from the first capture group on, if there is one. */
function secretPart(pattern: string): string {
  const group = /(?:^|[^\\])\((?!\?)/.exec(pattern);
  return group === null ? pattern : pattern.slice(group.index + group[0].length);
}

/** Literal characters at the start of a pattern; one that may be missing or repeated is not among them. */
function literalPrefix(pattern: string): string {
  if (hasAlternation(pattern)) return '';
  let prefix = '';
  let rest = pattern;
  while (prefix.length < longestPrefix) {
    const next = /^(?:\\([^A-Za-z0-9])|([A-Za-z0-9 _:/@=,;!#%&"'~<>-]))(?![?*{+])/.exec(rest);
    if (next === null) break;
    prefix += next[1] ?? next[2] ?? '';
    rest = rest.slice(next[0].length);
  }
  return prefix;
}

/** True when the pattern, up to the end of its own group, has alternatives on its outermost level. */
function hasAlternation(pattern: string): boolean {
  let depth = 0;
  for (const [token] of pattern.matchAll(/\\[^]|\[(?:\\[^]|[^\]])*\]|[^]/g)) {
    if (token === '(') depth++;
    else if (token === ')' && --depth < 0) return false;
    else if (token === '|' && depth === 0) return true;
  }
  return false;
}
