// Escapes in the midst of a text: percent (RFC 3986), backslash as in JSON, JavaScript, C and shells, HTML character references. A word with three of them or
// more is decoded as a whole.

import type { ByteRange } from '../source.ts';
import { view } from './base64.ts';
import { canDecode } from './payload.ts';
import type { DecodeBudget, Payload, PayloadEncoding } from './payload.ts';

type EscapeEncoding = Extract<PayloadEncoding, 'percent' | 'backslash' | 'entity'>;

/** Fewest escapes of readable characters worth decoding. */
const leastEscapes = 3;
/** How far before its first escape a word is taken along, and how long it may be, in bytes. */
const reachBefore = 256;
const longestWord = 16_384;

const encodings: ReadonlyMap<number, EscapeEncoding> = new Map([
  [0x25, 'percent'],
  [0x5c, 'backslash'],
  [0x26, 'entity'],
]);

/** True for the byte that begins an escape. */
export function isEscapeMark(byte: number): boolean {
  return byte === 0x25 || byte === 0x5c || byte === 0x26;
}

/** The word around the escape at `at`, between `start` and `end`, up to a blank, quote or angle bracket. */
export function expandEscapedSpan(text: Uint8Array, at: number, start: number, end: number): ByteRange {
  const before = Math.max(start, at - reachBefore);
  let from = at;
  while (from > before && !endsWord(text[from - 1] ?? 0)) from--;
  const limit = Math.min(end, at + longestWord);
  let to = at + 1;
  while (to < limit && !endsWord(text[to] ?? 0)) to++;
  return { start: from, end: to };
}

/** Decodes the escapes of one kind, told by the mark at `at`, in the span. Undefined when there are too few. */
export function decodeEscapes(text: Uint8Array, span: ByteRange, at: number, budget: DecodeBudget): Payload | undefined {
  const encoding = encodings.get(text[at] ?? 0);
  if (encoding === undefined) return undefined;
  const written = view(text, span.start, span.end).toString('latin1');
  const pattern = patternOf(encoding);
  let escapes = 0;
  for (const match of written.matchAll(pattern)) if (isReadablePoint(pointOf(match, encoding))) escapes++;
  if (escapes < leastEscapes || !canDecode(budget, written.length)) return undefined;
  const bytes: number[] = [];
  const places: number[] = [];
  const copy = (from: number, to: number): void => {
    for (let index = from; index < to; index++) {
      bytes.push(written.charCodeAt(index));
      places.push(span.start + index);
    }
  };
  let done = 0;
  for (const match of written.matchAll(pattern)) {
    copy(done, match.index);
    const point = pointOf(match, encoding);
    // Escapes of bytes, not of characters, stay bytes.
    const character = encoding === 'percent' ? [point] : [...Buffer.from(point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd')];
    for (const byte of character) {
      bytes.push(byte);
      places.push(span.start + match.index);
    }
    done = match.index + match[0].length;
  }
  copy(done, written.length);
  places.push(span.end);
  const placeOf = (offset: number): number => places[offset] ?? span.end;
  return { ...span, bytes: Uint8Array.from(bytes), encoding, originalRange: (from, to) => ({ start: placeOf(from), end: placeOf(to) }) };
}

function patternOf(encoding: EscapeEncoding): RegExp {
  if (encoding === 'percent') return /%([0-9A-Fa-f]{2})/g;
  if (encoding === 'entity') return /&#(?:[xX]([0-9A-Fa-f]{1,6})|(\d{1,7}));/g;
  return /\\(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([0-7]{3}))/g;
}

function pointOf(match: RegExpExecArray, encoding: EscapeEncoding): number {
  if (encoding === 'percent') return Number.parseInt(match[1] ?? '', 16);
  if (encoding === 'entity') return match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  return match[4] === undefined ? Number.parseInt(match[1] ?? match[2] ?? match[3] ?? '', 16) : Number.parseInt(match[4], 8);
}

function isReadablePoint(point: number): boolean {
  return (point >= 0x20 && point < 0x7f) || point === 0x0a;
}

function endsWord(byte: number): boolean {
  return byte <= 0x20 || byte === 0x22 || byte === 0x27 || byte === 0x60 || byte === 0x3c || byte === 0x3e;
}
