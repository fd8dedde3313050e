// Base64 (RFC 4648), both alphabets, padded or not, on one line or wrapped as in mail and YAML blocks.

import type { ByteRange } from '../source.ts';
import { canDecode, isReadable, readablePayload } from './payload.ts';
import type { DecodeBudget, Payload } from './payload.ts';
import { wideEncodingOf } from './utf16.ts';

/** Fewest characters worth decoding. */
export const leastBase64 = 24;
/** Lines of a wrapped text are at least so long, and are indented by at most so many blanks. */
const shortestLine = 56;
const deepestIndent = 40;
/** How many characters are decoded to see whether the rest is worth it. */
const triedCharacters = 64;

/** True for a character of either alphabet; `=` is not one. */
export function isBase64(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x2b || byte === 0x2f || byte === 0x2d || byte === 0x5f;
}

/** The base64 around `at`, between `start` and `end`, with its padding and the lines it goes on over. Undefined if it is too short. */
export function expandBase64Span(text: Uint8Array, at: number, start: number, end: number): ByteRange | undefined {
  let from = at;
  while (from > start && isBase64(text[from - 1] ?? 0)) from--;
  let to = runEnd(text, from, end);
  const lineLength = to - from;
  let length = lineLength;
  for (let run = lineLength; run === lineLength && lineLength >= shortestLine;) {
    const next = nextLine(text, to, end);
    const nextEnd = runEnd(text, next, end);
    run = nextEnd - next;
    if (next === to || run === 0 || run > lineLength || !endsLine(text, nextEnd, end)) break;
    to = nextEnd;
    length += run;
  }
  for (let padding = 0; padding < 2 && to < end && text[to] === 0x3d; padding++) to++;
  return length >= leastBase64 ? { start: from, end: to } : undefined;
}

/** Decodes what stands in the span. Undefined when that is not a readable text. */
export function decodeBase64(text: Uint8Array, span: ByteRange, budget: DecodeBudget): Payload | undefined {
  const bytes = view(text, span.start, span.end);
  const tried = Buffer.from(bytes.toString('latin1', 0, triedCharacters), 'base64');
  if (!isReadable(tried, false) && wideEncodingOf(tried) === undefined) return undefined;
  if (!canDecode(budget, Math.floor(((span.end - span.start) * 3) / 4))) return undefined;
  const written = bytes.toString('latin1');
  const toOriginal = /\s/.test(written) ? wrappedOffsets(written, span.start) : (character: number) => span.start + character;
  const decoded = Buffer.from(written, 'base64');
  return readablePayload({
    ...span,
    bytes: decoded,
    encoding: 'base64',
    // A byte starts in the character of its own number in the group of four, and ends in the next.
    originalRange: (from, to) => ({
      start: toOriginal(Math.floor(from / 3) * 4 + (from % 3)),
      end: to >= decoded.length ? span.end : toOriginal(Math.floor((to - 1) / 3) * 4 + ((to - 1) % 3) + 1) + 1,
    }),
  });
}

/** The same bytes as a Buffer. */
export function view(text: Uint8Array, start: number, end: number): Buffer {
  return Buffer.from(text.buffer, text.byteOffset + start, end - start);
}

function runEnd(text: Uint8Array, from: number, end: number): number {
  let to = from;
  while (to < end && isBase64(text[to] ?? 0)) to++;
  return to;
}

/** Start of the next line's first character that is not a blank; `at` itself if no line ends there. */
function nextLine(text: Uint8Array, at: number, end: number): number {
  let next = text[at] === 0x0d ? at + 1 : at;
  if (text[next] !== 0x0a) return at;
  next++;
  const limit = Math.min(end, next + deepestIndent);
  while (next < limit && (text[next] === 0x20 || text[next] === 0x09)) next++;
  return next;
}

/** True where a run at the start of a line is all of it, and not a name or a word. */
function endsLine(text: Uint8Array, at: number, end: number): boolean {
  const byte = at < end ? (text[at] ?? 0) : 0x0a;
  return byte === 0x0a || byte === 0x0d || byte === 0x3d || byte === 0x22 || byte === 0x27 || byte === 0x60 || byte === 0x3c;
}

/** Offsets of the characters that are not blanks. */
function wrappedOffsets(written: string, start: number): (character: number) => number {
  const lines: { first: number; offset: number }[] = [];
  let seen = 0;
  for (const { 0: run, index } of written.matchAll(/\S+/g)) {
    lines.push({ first: seen, offset: start + index });
    seen += run.length;
  }
  return (character) => {
    const line = lines.findLast(({ first }) => first <= character);
    return line === undefined ? start : line.offset + character - line.first;
  };
}
