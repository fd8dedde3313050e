// Where a value ends, for each way of writing one: in quotes, bare, in an XML element, inside a longer text. Offsets only; no decoding.

import { byteAt, endsBareWord, isBlank, isLineEnd, isQuote, lineEnd, skipSpaces, slice } from './assignment-bytes.ts';
import type { FileFacts } from './file-facts.ts';

/** Where a value stands, without its quotes. */
export interface ValueSpan {
  readonly start: number;
  readonly end: number;
  /** The quote around it; empty for a bare value. */
  readonly quote: string;
}

/** Longest value, in bytes. */
export const valueLimit = 4096;

const backslash = 0x5c;

/** A value in quotes that open at `at`. Where the opening quote is escaped, as in JSON inside a string, so must be the closing one. */
export function quotedValue(text: Buffer, at: number, start: number, end: number): ValueSpan | undefined {
  const code = byteAt(text, at);
  const quote = String.fromCharCode(code);
  if (byteAt(text, at + 1) === code && byteAt(text, at + 2) === code) return tripleQuoted(text, at + 3, code, end);
  let escapes = 0;
  while (at - escapes - 1 >= start && byteAt(text, at - escapes - 1) === backslash) escapes++;
  const limit = Math.min(end, at + 1 + valueLimit);
  for (let to = at + 1; to < limit; to++) {
    const here = byteAt(text, to);
    if (here === code) return escapes === 0 ? { start: at + 1, end: to, quote } : undefined;
    if (isLineEnd(here) && quote !== '`') return undefined;
    if (here !== backslash) continue;
    let run = 1;
    while (to + run < limit && byteAt(text, to + run) === backslash) run++;
    if (escapes > 0 && run === escapes && byteAt(text, to + run) === code) return { start: at + 1, end: to, quote };
    to += escapes > 0 ? run - 1 : 1;
  }
  return undefined;
}

function tripleQuoted(text: Buffer, at: number, code: number, end: number): ValueSpan | undefined {
  const limit = Math.min(end, at + valueLimit);
  for (let to = at; to + 2 < limit; to++) {
    if (byteAt(text, to) !== code || byteAt(text, to + 1) !== code || byteAt(text, to + 2) !== code) continue;
    const from = skipSpaces(text, at, to);
    return { start: from, end: trimmedEnd(text, from, to), quote: String.fromCharCode(code) };
  }
  return undefined;
}

/** A value without quotes that is one word, whatever the file. */
export function wordValue(text: Buffer, at: number, end: number): ValueSpan | undefined {
  const span = bareWord(text, at, lineEnd(text, at, Math.min(end, at + valueLimit)));
  return span.end > span.start ? span : undefined;
}

/** A value without quotes, as the format of the file writes it. `start` bounds the look back from the name. */
export function bareValue(text: Buffer, at: number, nameStart: number, start: number, end: number, facts: FileFacts): ValueSpan | undefined {
  const limit = Math.min(lineEnd(text, at, Math.min(end, at + valueLimit)), end);
  const isWholeLine = facts.kind === 'env' || (facts.kind === 'config' && !isInFlow(text, nameStart, start));
  const span = isWholeLine ? restOfLine(text, at, limit, facts) : bareWord(text, at, limit);
  return span.end > span.start ? span : undefined;
}

/** In YAML's `{a: b, name: value}` a comma or bracket ends the value. */
function isInFlow(text: Buffer, nameStart: number, start: number): boolean {
  let at = nameStart - 1;
  while (at >= start && (isBlank(byteAt(text, at)) || isQuote(byteAt(text, at)))) at--;
  const before = at >= start ? byteAt(text, at) : 0;
  return before === 0x7b || before === 0x2c || before === 0x5b;
}

function restOfLine(text: Buffer, at: number, limit: number, facts: FileFacts): ValueSpan {
  let to = at;
  const isXml = facts.extension === 'xml' || facts.extension === 'plist' || facts.extension === 'config';
  while (to < limit) {
    const code = byteAt(text, to);
    if ((code === 0x23 || code === 0x3b) && to > at && isBlank(byteAt(text, to - 1))) break;
    if (isXml && (code === 0x3c || code === 0x22)) break;
    to++;
  }
  const end = trimmedEnd(text, at, to);
  return { start: at, end: end - at > 1 && byteAt(text, end - 1) === 0x2c ? end - 1 : end, quote: '' };
}

function bareWord(text: Buffer, at: number, limit: number): ValueSpan {
  let to = at;
  while (to < limit && !endsBareWord(byteAt(text, to))) {
    // An escaped character, blank or bracket is part of a shell word; two line ends in one string are not.
    if (byteAt(text, to) === backslash && to + 1 < limit) {
      if (byteAt(text, to + 1) === 0x6e || byteAt(text, to + 1) === 0x72) break;
      to++;
    }
    to++;
  }
  const last = byteAt(text, to - 1);
  if (to - at > 1 && (last === 0x2e || last === 0x3a)) to--;
  return { start: at, end: Math.min(to, limit), quote: '' };
}

/** The first line of a YAML block (`|`, `>`), whose sign stands at `at`. */
export function blockValue(text: Buffer, at: number, end: number): ValueSpan | undefined {
  const sign = lineEnd(text, at, Math.min(end, at + 4));
  if (!isLineEnd(byteAt(text, sign))) return undefined;
  const from = skipSpaces(text, sign, Math.min(end, sign + 200));
  const to = trimmedEnd(text, from, lineEnd(text, from, Math.min(end, from + valueLimit)));
  return to > from ? { start: from, end: to, quote: '' } : undefined;
}

/** The text of an XML element, from behind its opening tag. */
export function elementValue(text: Buffer, at: number, end: number): ValueSpan | undefined {
  const limit = Math.min(end, at + valueLimit);
  const isData = slice(text, at, Math.min(at + cdata.length, limit)) === cdata;
  const from = skipSpaces(text, isData ? at + cdata.length : at, limit);
  const stop = isData ? 0x5d : 0x3c;
  let to = from;
  while (to < limit && byteAt(text, to) !== stop && !isLineEnd(byteAt(text, to))) to++;
  // Without a closing tag behind it, it was no element: `<token> localhost`.
  const tagAt = isData ? to : skipSpaces(text, to, limit);
  if (tagAt === limit || (!isData && (byteAt(text, tagAt) !== 0x3c || byteAt(text, tagAt + 1) !== 0x2f))) return undefined;
  const trimmed = trimmedEnd(text, from, to);
  return trimmed > from ? { start: from, end: trimmed, quote: '' } : undefined;
}

const cdata = '<![CDATA[';

/** A value inside a longer text: a connection string, a query, a command line. */
export function embeddedValue(text: Buffer, at: number, end: number): ValueSpan | undefined {
  const limit = Math.min(end, at + valueLimit);
  let to = at;
  while (to < limit && !endsBareWord(byteAt(text, to)) && byteAt(text, to) !== 0x26 && byteAt(text, to) !== backslash) to++;
  return to > at ? { start: at, end: to, quote: '' } : undefined;
}

/** A default inside `${NAME:-value}`, up to the closing brace. */
export function bracedValue(text: Buffer, at: number, end: number): ValueSpan | undefined {
  const limit = lineEnd(text, at, Math.min(end, at + valueLimit));
  let to = at;
  while (to < limit && byteAt(text, to) !== 0x7d) to++;
  if (to === limit || to === at) return undefined;
  const quote = byteAt(text, at);
  const isQuoted = isQuote(quote) && byteAt(text, to - 1) === quote && to - at > 2;
  return isQuoted ? { start: at + 1, end: to - 1, quote: String.fromCharCode(quote) } : { start: at, end: to, quote: '' };
}

function trimmedEnd(text: Buffer, from: number, to: number): number {
  let end = to;
  while (end > from && (isBlank(byteAt(text, end - 1)) || isLineEnd(byteAt(text, end - 1)))) end--;
  return end;
}
