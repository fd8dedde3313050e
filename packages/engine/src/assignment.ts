// From a keyword inside a name to the value the name is given: `DB_PASSWORD=…`, `"apiKey": "…"`, `<password>…</password>`, `put("token", "…")`,
// `name: SECRET\n  value: …`. Reads bytes in place, forwards, within named limits; it says where a value stands, never whether it is a secret.

import { byteAt, code, isBlank, isLetter, isLineEnd, isNameByte, isQuote, skipBlanks, skipSpaces, slice, wordAt } from './assignment-bytes.ts';
import { gapLimit, isClosing, isDeclared, isElement, isEmbedded, isKey, isOption, isStatement, isTag } from './assignment-place.ts';
import type { Place } from './assignment-place.ts';
import { bareValue, blockValue, bracedValue, elementValue, embeddedValue, quotedValue, wordValue } from './assignment-value.ts';
import type { ValueSpan } from './assignment-value.ts';
import type { FileFacts } from './file-facts.ts';

/**
 * How name and value stand together. assign: `name = value`, `name: value`; compare: `name == value`; argument: `name(value)`, `("name", value)`;
 * element: `<name>value</name>`; option: `--name value`, `ENV name value`, `name "value"`; listed: `name: NAME, value: VALUE`;
 * fallback: `env.NAME || value`, `${NAME:-value}`; embedded: `name=value` inside a longer text (connection strings, queries).
 */
export type AssignmentForm = 'assign' | 'compare' | 'argument' | 'element' | 'option' | 'listed' | 'fallback' | 'embedded';

/** A name and the value it is given. Offsets are into the text; the value stands without its quotes. */
export interface Assignment {
  readonly name: string;
  readonly nameStart: number;
  readonly start: number;
  readonly end: number;
  /** The quote around the value; empty for a bare one. */
  readonly quote: string;
  readonly form: AssignmentForm;
}

/** Longest name, in bytes. */
export const nameLimit = 80;

/** Reads the assignment whose name contains the byte at `at`, between `start` and `end`; undefined if there is none. */
export function parseAssignment(text: Buffer, start: number, end: number, at: number, facts: FileFacts): Assignment | undefined {
  let nameStart = at;
  const first = Math.max(start, at - nameLimit);
  while (nameStart > first && isNameByte(byteAt(text, nameStart - 1))) nameStart--;
  const nameEnd = endOfName(text, at, Math.min(end, nameStart + nameLimit));
  if (nameEnd <= at) return undefined;
  const found = afterName({ text, start, end, nameStart, nameEnd, facts });
  if (found === undefined || found.value === undefined || found.value.end <= found.value.start) return undefined;
  const name = slice(text, nameStart, nameEnd);
  return { name, nameStart, start: found.value.start, end: found.value.end, quote: found.value.quote, form: found.form };
}

interface Found {
  readonly form: AssignmentForm;
  readonly value: ValueSpan | undefined;
}

/** A dot or hyphen belongs to a name only between two of its characters: `token->x` and `password.` end before it. */
function endOfName(text: Buffer, at: number, limit: number): number {
  let to = at;
  while (to < limit && isNameByte(byteAt(text, to))) to++;
  while (to > at && (byteAt(text, to - 1) === code.hyphen || byteAt(text, to - 1) === code.dot)) to--;
  return to;
}

function afterName(place: Place): Found | undefined {
  const { text, end, nameEnd } = place;
  const limit = Math.min(end, nameEnd + gapLimit);
  let at = nameEnd;
  while (at < limit && byteAt(text, at) === code.backslash) at++;
  const isNameQuoted = at < limit && isQuote(byteAt(text, at));
  at = isNameQuoted ? at + 1 : nameEnd;
  const listed = listedValue(place, at, limit);
  if (listed !== undefined) return { form: 'listed', value: listed };
  let to = skipIndex(text, at, limit);
  while (to < limit && closers.has(byteAt(text, to))) to++;
  const operator = skipBlanks(text, to, limit);
  if (operator >= limit || isLineEnd(byteAt(text, operator))) return undefined;
  const found = afterOperator(place, operator, operator > to, isNameQuoted);
  if (found?.value === undefined) return undefined;
  // Behind `f("name")` only a fallback is a value of that name; a list's next word is none of `["name"]`.
  const isCall = to > at && byteAt(text, at) !== code.closeBracket && byteAt(text, at) !== code.openBracket;
  if (isCall && found.form !== 'fallback') return undefined;
  if (found.form === 'argument' && (to > at || isKey(place, found.value))) return undefined;
  // `"one" or "other"` names two things.
  if (found.form === 'fallback' && isNameQuoted && to === at) return undefined;
  return found.value.quote !== '' && !isNameQuoted && isClosing(place, found.value) ? undefined : found;
}

/** `[]`, `[32]` behind the name of a C array. */
function skipIndex(text: Buffer, at: number, limit: number): number {
  if (byteAt(text, at) !== code.openBracket) return at;
  let to = at + 1;
  while (to < limit && byteAt(text, to) >= 0x30 && byteAt(text, to) <= 0x39) to++;
  return byteAt(text, to) === code.closeBracket ? to + 1 : at;
}

/** What stands at `at`, the first byte behind name, closers and blanks, decides how name and value belong together. */
function afterOperator(place: Place, at: number, hasBlank: boolean, isNameQuoted: boolean): Found | undefined {
  const { text, end } = place;
  const here = byteAt(text, at);
  const next = byteAt(text, at + 1);
  switch (here) {
    case code.equals:
      if (next === code.equals) return { form: 'compare', value: operand(place, skipRun(text, at, end, code.equals)) };
      if (next === code.tilde) return undefined;
      return assigned(place, next === code.greater ? at + 2 : at + 1, here);
    case code.colon:
      return afterColon(place, at, hasBlank);
    case code.dot:
    case code.plus:
      return next === code.equals ? assigned(place, at + 2, code.equals) : undefined;
    case code.exclamation:
      return next === code.equals ? { form: 'compare', value: operand(place, skipRun(text, at + 1, end, code.equals)) } : undefined;
    case code.question:
    case code.bar:
      return afterQuestion(place, at);
    case code.comma:
      return isNameQuoted ? { form: 'argument', value: operand(place, at + 1) } : undefined;
    case code.openParenthesis:
      return isNameQuoted || hasBlank ? undefined : { form: 'argument', value: operand(place, at + 1) };
    case code.openBrace:
      if (hasBlank) return propertyValue(place, at);
      return isNameQuoted ? undefined : { form: 'argument', value: operand(place, at + 1) };
    case code.less:
      return next === code.hyphen ? { form: 'assign', value: operand(place, at + 2) } : undefined;
    case code.hyphen:
      return next === code.greater && isNameQuoted ? { form: 'assign', value: operand(place, at + 2) } : undefined;
    case code.greater:
      return isElement(place, isNameQuoted) ? { form: 'element', value: elementValue(text, at + 1, end) } : undefined;
    default:
      break;
  }
  if (!hasBlank) return undefined;
  const quoteAt = here === code.at ? at + 1 : at;
  if (isQuote(byteAt(text, quoteAt)) && !isNameQuoted) return isStatement(place) ? { form: 'option', value: quotedValue(text, quoteAt, place.start, end) } : undefined;
  if (isTag(place)) return { form: 'element', value: taggedValue(place, at, '') };
  if (wordAt(text, at, at + 4) === 'or') return { form: 'fallback', value: quotedAfter(place, at + 2) };
  if (place.facts.hasBareValues && isOption(place)) return { form: 'option', value: wordValue(text, at, end) };
  return spacedTypes.has(place.facts.extension) || isDeclared(place) ? typedValue(place, at) : undefined;
}

function assigned(place: Place, at: number, operator: number): Found | undefined {
  const value = operand(place, at);
  if (value !== undefined) return { form: 'assign', value };
  if (operator === code.equals && isEmbedded(place, at)) return { form: 'embedded', value: embeddedValue(place.text, at, place.end) };
  return place.facts.hasBareValues ? { form: 'assign', value: bareOperand(place, at) } : undefined;
}

function afterColon(place: Place, at: number, hasBlank: boolean): Found | undefined {
  const { text, start, end, nameStart, nameEnd } = place;
  const next = byteAt(text, at + 1);
  const isBraced = nameStart - 2 >= start && byteAt(text, nameStart - 1) === code.openBrace && byteAt(text, nameStart - 2) === code.dollar;
  if (isBraced && at === nameEnd) {
    const isShell = next === code.hyphen || next === code.equals;
    return { form: 'fallback', value: bracedValue(text, isShell ? at + 2 : at + 1, end) };
  }
  // `arn:aws:secretsmanager:…:secret:name` is one long name.
  const isChained = nameStart > start && byteAt(text, nameStart - 1) === code.colon && !isBlank(next);
  const behind = skipRun(text, at, Math.min(end, at + longestColons), code.colon);
  if (byteAt(text, behind) === code.equals) return assigned(place, behind + 1, code.colon);
  if (next === code.colon || isChained) return undefined;
  const value = operand(place, at + 1);
  if (value !== undefined) return { form: 'assign', value };
  // `a ? token : other` is not an assignment, `key : value` in a configuration is.
  if (place.facts.hasBareValues) return { form: 'assign', value: bareOperand(place, at + 1) };
  return hasBlank ? undefined : typedValue(place, skipBlanks(text, at + 1, Math.min(end, at + 1 + gapLimit)));
}

/** `||`, `??`, `?:`, `||=`, `?=`, and the optional mark of a typed name. */
function afterQuestion(place: Place, at: number): Found | undefined {
  const { text } = place;
  const next = byteAt(text, at + 1);
  if (byteAt(text, at) === code.question && next === code.equals) return assigned(place, at + 2, code.equals);
  if (byteAt(text, at) === code.question && next === code.colon) {
    const typed = typedValue(place, skipBlanks(text, at + 2, at + 2 + gapLimit));
    if (typed !== undefined) return typed;
  } else if (next !== byteAt(text, at)) return undefined;
  const after = byteAt(text, at + 2) === code.equals ? at + 3 : at + 2;
  return { form: 'fallback', value: quotedAfter(place, after) };
}

/** A quoted value behind an operator: past line ends, brackets, prefixes (`f""`, `@""`) and wrappers (`new String(""`, `Some(""`). */
function operand(place: Place, at: number): ValueSpan | undefined {
  const { text, start, end } = place;
  const limit = Math.min(end, at + gapLimit);
  let to = at;
  for (let depth = 0; depth < wrapperLimit; depth++) {
    to = skipSpaces(text, to, limit);
    while (to < limit && byteAt(text, to) === code.backslash) to++;
    const here = byteAt(text, to);
    if (to >= limit) return undefined;
    if (isQuote(here)) return quotedValue(text, to, start, end);
    if (openers.has(here) || here === code.openBracket) {
      const isList = here === code.openBracket && byteAt(text, to + 1) !== code.closeBracket;
      if (isList) return undefined;
      to += here === code.openBracket ? 2 : 1;
      continue;
    }
    if (!isLetter(here)) return undefined;
    const word = wordAt(text, to, limit);
    to += word.length;
    if (isQuote(byteAt(text, to)) && stringPrefix.test(word)) return quotedValue(text, to, start, end);
    if (byteAt(text, to) === code.colon && byteAt(text, to + 1) === code.colon) to += 2;
    else if (byteAt(text, to) === code.exclamation) to++;
    else if (!wrappers.has(word.toLowerCase())) return quotedFallback(place, to, limit);
  }
  return undefined;
}

/** `= env.X || "…"`, `= env.X ?? "…"`, `= env["X"] or "…"`: a quoted value behind an expression on the same line. */
function quotedFallback(place: Place, at: number, limit: number): ValueSpan | undefined {
  const { text } = place;
  let to = at;
  while (to < limit && (isNameByte(byteAt(text, to)) || expressionBytes.has(byteAt(text, to)))) to++;
  const pair = slice(text, to, to + 2);
  return pair === '||' || pair === '??' || pair === '?:' || pair === 'or' ? quotedAfter(place, to + 2) : undefined;
}

function quotedAfter(place: Place, at: number): ValueSpan | undefined {
  const to = skipSpaces(place.text, at, Math.min(place.end, at + gapLimit));
  return isQuote(byteAt(place.text, to)) ? quotedValue(place.text, to, place.start, place.end) : undefined;
}

/** A type between name and `=`: `password: string = "…"`, `password string = "…"`, `char password[] = "…"`. */
function typedValue(place: Place, at: number): Found | undefined {
  const { text, end } = place;
  const limit = Math.min(end, at + gapLimit);
  let to = at;
  while (to < limit && (isNameByte(byteAt(text, to)) || typeBytes.has(byteAt(text, to)))) to++;
  const isAssigned = to > at && to < limit && byteAt(text, to) === code.equals && byteAt(text, to + 1) !== code.equals && byteAt(text, to + 1) !== code.greater;
  return isAssigned ? { form: 'assign', value: operand(place, to + 1) } : undefined;
}

/** `Password { get; set; } = "…"`. */
function propertyValue(place: Place, at: number): Found | undefined {
  const { text, end } = place;
  const limit = Math.min(end, at + gapLimit);
  if (wordAt(text, skipBlanks(text, at + 1, limit), limit) !== 'get') return undefined;
  let to = at;
  while (to < limit && byteAt(text, to) !== code.closeBrace) to++;
  to = skipBlanks(text, to + 1, limit);
  return byteAt(text, to) === code.equals ? { form: 'assign', value: operand(place, to + 1) } : undefined;
}

function bareOperand(place: Place, at: number): ValueSpan | undefined {
  const { text, start, end, nameStart, facts } = place;
  let to = skipBlanks(text, at, Math.min(end, at + gapLimit));
  const here = byteAt(text, to);
  if (here === code.bar || here === code.greater) return blockValue(text, to + 1, end);
  // A YAML tag or anchor stands before the value it belongs to.
  if (facts.kind === 'config' && (here === code.exclamation || here === code.ampersand)) {
    const tagStart = skipRun(text, to, end, here);
    const tagEnd = tagStart + wordAt(text, tagStart, to + gapLimit).length;
    if (isBlank(byteAt(text, tagEnd))) to = skipBlanks(text, tagEnd, tagEnd + gapLimit);
  }
  if (isQuote(byteAt(text, to))) return quotedValue(text, to, start, end);
  return bareValue(text, to, nameStart, start, end, facts);
}

/** `name: NAME` and the value under `value`, `default`: Kubernetes, Docker, XML attributes, plists, parameter lists. */
function listedValue(place: Place, at: number, limit: number): ValueSpan | undefined {
  const { text, start, end } = place;
  let to = at;
  if (byteAt(text, to) === code.less && byteAt(text, to + 1) === code.slash) return taggedValue(place, to, undefined);
  if (byteAt(text, to) === code.comma) to++;
  to = skipSpaces(text, to, limit);
  if (byteAt(text, to) === code.openBrace) to = skipSpaces(text, to + 1, limit);
  if (to === at) return undefined;
  while (to < limit && (isQuote(byteAt(text, to)) || byteAt(text, to) === code.backslash)) to++;
  const word = wordAt(text, to, Math.min(end, to + 24));
  if (!valueNames.has(word.toLowerCase())) return undefined;
  to += word.length;
  while (to < end && (isQuote(byteAt(text, to)) || byteAt(text, to) === code.backslash)) to++;
  to = skipBlanks(text, to, Math.min(end, to + gapLimit));
  const operator = byteAt(text, to);
  if (operator !== code.equals && operator !== code.colon) return undefined;
  const value = operand(place, to + 1);
  if (value !== undefined || !place.facts.hasBareValues) return value;
  const bare = skipBlanks(text, to + 1, Math.min(end, to + gapLimit));
  return isLineEnd(byteAt(text, bare)) ? undefined : bareValue(text, bare, place.nameStart, start, end, place.facts);
}

/** The element behind the `>` that ends the tag at `at`: of that tag itself, or of the next one, as in `<key>NAME</key> <string>VALUE</string>`. */
function taggedValue(place: Place, at: number, own: '' | undefined): ValueSpan | undefined {
  const { text, end } = place;
  const limit = Math.min(end, at + 2 * gapLimit);
  let to = at;
  while (to < limit && byteAt(text, to) !== code.greater && (own === undefined || byteAt(text, to) !== code.less)) to++;
  if (byteAt(text, to) !== code.greater) return undefined;
  if (own !== undefined) return elementValue(text, to + 1, end);
  to = skipSpaces(text, to + 1, limit);
  if (byteAt(text, to) !== code.less) return undefined;
  const tag = wordAt(text, to + 1, to + 24);
  to += 1 + tag.length;
  return tagNames.has(tag.toLowerCase()) && byteAt(text, to) === code.greater ? elementValue(text, to + 1, end) : undefined;
}

function skipRun(text: Buffer, at: number, end: number, value: number): number {
  let to = at;
  while (to < end && byteAt(text, to) === value) to++;
  return to;
}

const wrapperLimit = 5;
/** Make writes `:=`, `::=` and `:::=`. */
const longestColons = 3;

function bytesOf(characters: string): ReadonlySet<number> {
  return new Set(Buffer.from(characters, 'latin1'));
}

const closers = bytesOf(')]}');
const openers = bytesOf('(&@$');
const typeBytes = bytesOf(" \t<>[]?&*|'");
const expressionBytes = bytesOf(' \t[]()"\'$>');

/** Letters that may stand directly before an opening quote. */
const stringPrefix = /^(?:[fFrRbBuULnNsS]|u8|br|rb|fr|rf|Rb|bR)$/;

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Calls and words that only carry a literal. */
const wrappers = wordSet(
  `new some string str from of just buffer buffer.from secretstr secretstring securestring secret.from to_string bytes bytearray optional.of ok ref usestate
  byte rune encoding.utf8.getbytes encoding.ascii.getbytes const_cast text quote crypto.encode b64 final static const let var nonnull`,
);

/** Languages that write a type behind the name without a colon. */
const spacedTypes = wordSet('go vb bas cls proto sql cue');

const valueNames = wordSet('value val defaultvalue default_value default parametervalue with data content');
const tagNames = wordSet('string value val data');
