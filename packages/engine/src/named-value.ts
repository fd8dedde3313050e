// Values that only the name of a vendor near them tells: 32 hexadecimal digits are a Datadog key where `datadog` names them, and a checksum
// anywhere else. One index over all such names, so that their number costs nothing.

import { parseAssignment } from './assignment.ts';
import type { Span } from './match.ts';
import { foldedName } from './rule-set.ts';
import type { NameStart, RuleSet } from './rule-set.ts';

/** A value, and the rules whose names it is assigned to. */
export interface NamedValue {
  readonly start: number;
  readonly end: number;
  readonly rules: readonly number[];
  /** False where the vendor's name stands near the value but not in the name it is assigned to. */
  readonly isNamed: boolean;
}

/** Finds values by the names of assigned rules. */
export interface NameIndex {
  /** What begins at offset `at`, if a known name leads to it. */
  valueAt(span: Span, at: number): NamedValue | undefined;
  /** The rules that a name belongs to. */
  rulesOf(name: string): readonly number[];
}

/** How far before a value its name, or its vendor's, may begin; in bytes. */
const reach = 160;

/** Names that say that what they name is no secret, and ones that say it is. */
const plainName = /(?:commit|sha\d*|hash|digest|checksum|integrity|revision|etag|version|fingerprint|md5|crc|_?rev|tree|oid)$/i;
const identifierName = /(?:[_-]id|Id|ID|uuid|guid)s?$/;
const credentialName = /key|token|secret|passw|pwd|auth|credential|api|sid|bearer/i;
const assignedName = /([\w.$-]{2,64})[\])"'`\\]*\s{0,4}(?:=>|:=|[:=,>(]|\s)\s{0,4}[\\"'`]{0,2}$/;

/** An index of a rule set's names. */
export function createNameIndex(ruleSet: RuleSet): NameIndex {
  let byStart: ReadonlyMap<number, readonly NameStart[]> | undefined;

  const rulesIn = (text: string, at: number): readonly number[] => {
    const names = (byStart ??= indexByStart(ruleSet.names())).get(startKey(text, at));
    if (!names) return none;
    return names.flatMap(({ start, rules }) => (text.startsWith(start, at) ? rules : none));
  };

  const named = (rules: readonly number[], name: string): number[] => {
    const folded = foldedName(name);
    const isIdentifier = identifierName.test(name);
    return rules.filter((rule) => ruleSet.rule(rule).names?.some((wanted) => folded.includes(wanted) && (!isIdentifier || wanted.endsWith('id'))));
  };

  const rulesOf = (name: string): number[] => {
    if (plainName.test(name)) return [];
    const lower = name.toLowerCase();
    const rules = new Set<number>();
    for (let at = 0; at + 4 <= lower.length; at++) for (const rule of rulesIn(lower, at)) rules.add(rule);
    return named([...rules], name);
  };

  const valueAt = (span: Span, at: number): NamedValue | undefined => {
    const from = Math.max(span.start, at - reach);
    const before = span.text.toString('latin1', from, at);
    const lower = before.toLowerCase();
    // The nearest name first: it is the one that the value belongs to.
    for (let position = lower.length - 4; position >= 0; position--) {
      const led = rulesIn(lower, position);
      if (led.length === 0) continue;
      const assignment = parseAssignment(span.text, span.start, span.end, from + position, span.facts);
      if (assignment?.start === at) {
        const rules = plainName.test(assignment.name) ? [] : named(led, assignment.name);
        if (rules.length > 0) return { start: at, end: assignment.end, rules, isNamed: true };
      } else if (isNear(before, position)) {
        const rules = named(led, before.slice(position));
        const end = endOfValue(span, at);
        if (rules.length > 0 && end > at) return { start: at, end, rules, isNamed: false };
      }
    }
    return undefined;
  };
  return { valueAt, rulesOf };
}

function indexByStart(names: readonly NameStart[]): Map<number, NameStart[]> {
  const index = new Map<number, NameStart[]>();
  for (const name of names) {
    const key = startKey(name.start, 0);
    const known = index.get(key);
    if (known) known.push(name);
    else index.set(key, [name]);
  }
  return index;
}

const none: readonly number[] = [];

/** Four characters of a text in lower case as one number. */
function startKey(text: string, at: number): number {
  return text.charCodeAt(at) | (text.charCodeAt(at + 1) << 8) | (text.charCodeAt(at + 2) << 16) | (text.charCodeAt(at + 3) << 24);
}

/** A vendor's name on the value's line or the one before counts where the value is assigned to something that is called a credential. */
function isNear(before: string, position: number): boolean {
  const between = before.slice(position);
  if ((between.match(/\n/g)?.length ?? 0) > 2) return false;
  const name = assignedName.exec(before)?.[1];
  return name !== undefined && credentialName.test(name) && !plainName.test(name) && !identifierName.test(name);
}

function endOfValue({ text, end }: Span, at: number): number {
  const value = /^[\w+/=.~:-]+/.exec(text.toString('latin1', at, Math.min(end, at + 512)));
  return at + (value?.[0].length ?? 0);
}
