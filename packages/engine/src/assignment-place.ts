// What the surroundings of a name say about the way its value may be written: in a text, in a tag, behind a directive, at a line's start.
// Looks back at most `lookBehindLimit` bytes, and never beyond the text.

import { byteAt, code, isBlank, isLineEnd, isNameByte, isQuote, skipBlanks, slice } from './assignment-bytes.ts';
import type { ValueSpan } from './assignment-value.ts';
import type { FileFacts } from './file-facts.ts';

/** Where a name stands. */
export interface Place {
  readonly text: Buffer;
  readonly start: number;
  readonly end: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly facts: FileFacts;
}

/** Most bytes between a name and its operator, and between the operator and the value. */
export const gapLimit = 40;

/** How far back a line is read to tell whether a name stands in a text, in bytes. */
export const lookBehindLimit = 400;

/** True for a text that is itself the name of a value: `("password", "type": …`. */
export function isKey({ text, end }: Place, value: ValueSpan): boolean {
  const behind = skipBlanks(text, value.end + 1, Math.min(end, value.end + gapLimit));
  return byteAt(text, behind) === code.colon || byteAt(text, behind) === code.equals;
}

/** True when the quote before the value ends a text that the name stands in: `"no token = ", "…"`. */
export function isClosing({ text, start, nameStart }: Place, value: ValueSpan): boolean {
  const quote = value.quote.charCodeAt(0);
  if (byteAt(text, value.start - 2) === code.backslash) return false;
  if (nameStart > start && byteAt(text, nameStart - 1) === quote) return true;
  const first = Math.max(start, nameStart - lookBehindLimit);
  let isOpen = false;
  for (let at = nameStart - 1; at >= first; at--) {
    const here = byteAt(text, at);
    if (isLineEnd(here)) return isOpen;
    if (here === quote && byteAt(text, at - 1) !== code.backslash) isOpen = !isOpen;
  }
  // A line too long to look back over: machine-made code puts no blank before a name.
  return first === start ? isOpen : isBlank(byteAt(text, nameStart - 1));
}

/** `name=value` without blanks, inside a text in quotes: behind one of `; ? & "`, or an option's hyphens. */
export function isEmbedded(place: Place, at: number): boolean {
  const { text, start, nameStart } = place;
  if (isBlank(byteAt(text, at)) || isBlank(byteAt(text, at - 2))) return false;
  const before = nameStart > start ? byteAt(text, nameStart - 1) : 0;
  if (byteAt(text, nameStart) === code.hyphen) return !place.facts.hasBareValues;
  if (isQuote(before) || before === code.question) return true;
  return (before === code.semicolon || before === code.ampersand || isBlank(before)) && isInText(place);
}

/** True when a quote on the line before the name is still open. */
function isInText({ text, start, nameStart }: Place): boolean {
  const first = Math.max(start, nameStart - lookBehindLimit);
  let single = 0;
  let double = 0;
  for (let at = nameStart - 1; at >= first && !isLineEnd(byteAt(text, at)); at--) {
    if (byteAt(text, at) === 0x22) double++;
    else if (byteAt(text, at) === 0x27) single++;
  }
  return (single + double) % 2 === 1;
}

/** True where the name is the name of an XML element whose text is the value. */
export function isElement(place: Place, isNameQuoted: boolean): boolean {
  const { text, start, nameStart } = place;
  if (isNameQuoted) return place.facts.kind === 'config' || place.facts.kind === 'unknown';
  const before = nameStart > start ? byteAt(text, nameStart - 1) : 0;
  return before === code.less || (before === code.colon && place.facts.kind === 'config');
}

/** True right behind a `<`. */
export function isTag({ text, start, nameStart }: Place): boolean {
  return nameStart > start && byteAt(text, nameStart - 1) === code.less;
}

/** `--password value`, `ENV PASSWORD value`, `login x password value`. */
export function isOption(place: Place): boolean {
  const { text, start, nameStart, nameEnd } = place;
  if (byteAt(text, nameStart) === code.hyphen || place.facts.extension === 'netrc') return true;
  if (directives.has(slice(text, nameStart, nameEnd).toLowerCase())) return true;
  if (place.facts.extension === 'conf' && isLineStart(text, nameStart, start)) return true;
  let at = nameStart;
  while (at > start && isBlank(byteAt(text, at - 1))) at--;
  return at < nameStart && bareSetters.has(lastWord(text, at, start));
}

/** A name at the start of its statement, followed by a quoted text: Ruby, Groovy, HCL, SQL, nginx, … */
export function isStatement(place: Place): boolean {
  const { text, start, nameStart, facts } = place;
  if (byteAt(text, nameStart) === code.hyphen || byteAt(text, nameStart - 1) === code.colon) return true;
  let at = nameStart;
  while (at > start && isBlank(byteAt(text, at - 1))) at--;
  if (setters.has(lastWord(text, at, start))) return true;
  if (facts.kind === 'data') return true;
  return (facts.kind === 'script' || statementLanguages.has(facts.extension)) && isLineStart(text, nameStart, start);
}

/** `var name string = "value"`. */
export function isDeclared({ text, start, nameStart }: Place): boolean {
  let at = nameStart;
  while (at > start && isBlank(byteAt(text, at - 1))) at--;
  return at < nameStart && declarations.has(lastWord(text, at, start));
}

function isLineStart(text: Buffer, nameStart: number, start: number): boolean {
  let at = nameStart;
  while (at > start && isBlank(byteAt(text, at - 1))) at--;
  return at === start || isLineEnd(byteAt(text, at - 1));
}

function lastWord(text: Buffer, at: number, start: number): string {
  let from = at;
  while (from > start && at - from < 12 && isNameByte(byteAt(text, from - 1))) from--;
  return slice(text, from, at).toLowerCase();
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words before a name that is followed by its type. */
const declarations = wordSet('var const dim let');
/** Words before a name that is followed by its bare value. */
const bareSetters = wordSet('env arg setx set login');
/** Words before a name that is followed by its value. */
const setters = wordSet('env arg setx set login export with identified password user put add define');
const directives = wordSet('requirepass masterauth masteruser-password rootpw');
const statementLanguages = wordSet('rb rake gemspec groovy gradle exs ex sql tf hcl conf cfg tcl pl nix sls http');
