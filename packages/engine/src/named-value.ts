// Values that only the name of a vendor near them tells: 32 hexadecimal digits are a Datadog key where `datadog` names them, and a checksum
// anywhere else. One index over all such names, so that their number costs nothing.

import { mayBeginName } from './kernel/name-hash.ts';
import type { RuleSet } from './rule-set.ts';
import type { Span } from './span.ts';

/**
 * How a name and a value belong together. name: the value is assigned to it, with at most words of credentials between them; near: it is assigned to
 * something that is called a credential, and the vendor's name stands close before; text: both stand in one phrase.
 */
export type Tie = 'name' | 'near' | 'text';

/** A rule that one of its names leads to. */
export interface NamedRule {
  readonly rule: number;
  readonly tie: Tie;
}

/** A value, and the rules whose names stand before it, the nearest name's first. */
export interface NamedValue {
  readonly start: number;
  readonly end: number;
  readonly rules: readonly NamedRule[];
}

/** Finds values by the names of assigned rules. */
export interface NameIndex {
  /** What a run of token characters at offset `at` is a value of, or a part of, if a known name leads to it. */
  valuesAt(span: Span, at: number): readonly NamedValue[];
  /** The rules that a name belongs to. */
  rulesOf(name: string): readonly NamedRule[];
}

/** How far before a value its vendor's name may begin, and how far behind its start it may end; in bytes. */
const reach = 160;
const valueReach = 512;
/** Most bytes, line ends and words between a name and a value in one phrase, and line ends before a value that is called a credential. */
const textReach = 40;
const textWords = 4;
const nearLines = 2;
/** Longest part of a value before the run that was seen, in bytes. */
const longestLead = 64;

/** An index of a rule set's names; `nameBits` are its kernel's. */
export function createNameIndex(ruleSet: RuleSet, nameBits: Uint8Array): NameIndex {
  /** Every place in `text` where a whole name of a rule stands, the last and longest first. */
  const occurrences = (text: string): readonly Occurrence[] => {
    const lower = text.toLowerCase();
    const found: Occurrence[] = [];
    for (let at = lower.length - 4; at >= 0; at--) {
      if (!mayBeginName(nameBits, lower, at) || !beginsWord(text, at)) continue;
      for (const { start, rules } of ruleSet.namesFrom(lower.slice(at, at + 4))) {
        if (!lower.startsWith(start, at)) continue;
        for (const rule of rules) {
          const ends = (ruleSet.rule(rule).names ?? []).map((name) => endOfName(lower, at, name)).filter((end) => end > at && endsWord(text, at, end));
          if (ends.length > 0) found.push({ rule, at, end: Math.max(...ends) });
        }
      }
    }
    return found.sort((one, other) => other.end - one.end || one.at - other.at);
  };

  const rulesOf = (name: string): readonly NamedRule[] => {
    const isIdentifier = identifierName.test(name);
    const isPlain = plainName.test(name);
    const rules = new Map<number, NamedRule>();
    for (const { rule, end } of occurrences(name)) {
      if (rules.has(rule) || (isPlain && end < name.length) || (isIdentifier && !ruleSet.rule(rule).id.endsWith('-id'))) continue;
      rules.set(rule, { rule, tie: isTelling(name.slice(end)) ? 'name' : 'text' });
    }
    return [...rules.values()];
  };

  const valuesAt = (span: Span, at: number): readonly NamedValue[] =>
    startsOf(span, at).flatMap((start) => {
      const before = span.text.toString('latin1', Math.max(span.start, start - reach), start);
      const rules = new Map<number, NamedRule>();
      for (const { rule, at: nameAt, end } of occurrences(before)) {
        const tie = rules.has(rule) ? undefined : tieOf(before, nameAt, end, ruleSet.rule(rule).id.endsWith('-id'));
        if (tie) rules.set(rule, { rule, tie });
      }
      return rules.size === 0 ? [] : [{ start, end: endOfValue(span, start), rules: [...rules.values()] }];
    });
  return { valuesAt, rulesOf };
}

/** Where the value may begin that the run at `at` belongs to: there, or before signs that runs do not hold, as in `123456:AbC` and `ab=cd`. */
function startsOf({ text, start }: Span, at: number): readonly number[] {
  const from = Math.max(start, at - longestLead);
  const before = text.toString('latin1', from, at);
  const leads = [/[\w+/.\-:|$@!%*~^?]*$/, /[\w+/.\-:|$@!%*~^?=]*$/].map((lead) => from + (lead.exec(before)?.index ?? before.length));
  return [...new Set([at, ...leads])];
}

/** Where the name of a rule stands in a text. */
interface Occurrence {
  readonly rule: number;
  readonly at: number;
  readonly end: number;
}

/** No letter stands before it, unless it is the hump of `myName` or the end of an escape. The kernel asks the same. */
function beginsWord(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  if (!/[a-z]/i.test(before)) return true;
  return (/[a-z]/.test(before) && /[A-Z]/.test(text[at] ?? '')) || text[at - 2] === '\\';
}

/** Where the folded name ends that stands at `at`, `_`, `-`, `.` and blanks in the text being passed over; 0 where it does not stand. */
function endOfName(lower: string, at: number, name: string): number {
  let to = at;
  for (const character of name) {
    if (to > at && /[_\-. ]/.test(lower[to] ?? '')) to++;
    if (lower[to] !== character) return 0;
    to++;
  }
  return to;
}

/** A long name may be a part of a longer word; `ably` is none of `ablyss`, but of `ablytoken` and `ablyKey`. */
function endsWord(text: string, at: number, end: number): boolean {
  const next = text[end] ?? ' ';
  if (end - at >= tellingLength || !/[a-z]/i.test(next)) return true;
  return (/[A-Z]/.test(next) && /[^A-Z]/.test(text[end - 1] ?? '')) || wordEnd.test(text.slice(end));
}

const tellingLength = 8;
const wordEnd = /^(?:api|app|auth|access|account|admin|client|cloud|dev|hq|id|io|key|live|org|pass|prod|pwd|rest|sandbox|sdk|secret|server|stag|test|token|user|web|s(?![a-z]))/i;

/** Names that say that what they name is no secret; ones that say that it is public; and ones that say that it is a secret. */
const plainName = /(?:commit|sha[\d_-]*|hash|digest|checksum|integrity|revision|etag|version|fingerprint|md5|crc\d*|(?:^|_|-)(?:rev|ref|oid|tree|salt|nonce|iv)|h1)$/i;
const identifierName = /(?:(?:^|[_\-. ])id|Id|[a-z]ID|uuid|guid)s?$/;
const credentialName = /key|token|secret|passw|pwd|auth|credential|api|sid|bearer/i;
/** The name before a value, its operator and quote. */
const assignedName = /([\w.$-]{2,64})[\])"'`\\]*\s{0,4}(?:=>|:{0,3}=|[:,>(]|\s)\s{0,4}[\\"'`]{0,2}$/;
/** What may follow a vendor's name in the name of its credential without saying that it is one. */
const placeWord =
  /^(?:[_.$-]?(?:account|admin|app|base|bot|client|cloud|config|default|dev|hq|id|io|live|main|private|prod|production|project|sandbox|server|service|staging|test|user|value|web|\d{1,4}|[a-z])){1,4}$/i;
/** Words that carry a value from its name to it, in code, settings and sentences. */
const linkWord =
  /^(?:\w*(?:key|token|secret|password|credential|api|auth)\w*|access|as|byte|char|client|const|content|data|default|env|final|for|is|let|new|of|private|set|static|std|str|string|text|the|to|val|value|var|with|[bfru])$/i;

/** How the name at [at, end) of `before` belongs to the value that follows `before`. */
function tieOf(before: string, at: number, end: number, isIdentifierWanted: boolean): Tie | undefined {
  const between = before.slice(end);
  const lines = between.split('\n').length - 1;
  const rest = /^[\w$-]*(?:\.[\w$-]+)*/.exec(between)?.[0] ?? '';
  const assigned = assignedName.exec(before)?.[1];
  const words = between.slice(rest.length).match(/[A-Za-z]\w*/g) ?? [];
  if (/[#%@~\\/]$/.test(between) && !/\\[nrt]?$/.test(between)) return undefined;
  const own = before.slice(at, end) + rest;
  for (const name of [own, ...words, ...(assigned === undefined || words.length === 0 ? [] : [assigned])]) {
    // A rule may itself be called for a hash: `API_HASH`.
    if ((plainName.test(name) && !(name === own && rest === '')) || (identifierName.test(name) && !isIdentifierWanted)) return undefined;
  }
  if (isTelling(rest) && lines <= 1 && !/[;{]/.test(between) && words.every((word) => linkWord.test(word))) return 'name';
  // Where the vendor's name is a part of the assigned one, only the rest of it tells: `SuperTokensError.magic`.
  const teller = words.length === 0 ? rest : (assigned ?? '');
  if (lines <= nearLines && credentialName.test(teller)) return 'near';
  return lines <= 1 && between.length <= textReach && words.length <= textWords && !/[;{}]/.test(between) ? 'text' : undefined;
}

/** What may follow a vendor's name in the name of a credential: a word for one, or one of places and parts. */
function isTelling(rest: string): boolean {
  return rest === '' || credentialName.test(rest) || placeWord.test(rest);
}

/** A quoted value ends with its quote, a bare one before what ends a word or a sentence. */
function endOfValue({ text, start, end }: Span, at: number): number {
  const value = text.toString('latin1', at, Math.min(end, at + valueReach));
  const quote = at > start ? String.fromCharCode(text[at - 1] ?? 0) : '';
  const quoted = /["'`]/.test(quote) ? value.slice(0, Math.max(0, value.indexOf(quote))) : '';
  if (quoted !== '' && !/[\s\\]/.test(quoted)) return at + quoted.length;
  return at + (/^[^\s"'`<>;,&)\]}\\|]+/.exec(value)?.[0].replace(/[.:!?*]+$/, '').length ?? 0);
}
