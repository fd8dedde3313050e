// Every readable text that stands encoded in another one, and those encoded in these. One place is decoded one way only, so nothing is handed out twice.

import { decodeDepth } from '../limits.ts';
import { decodeBase64, expandBase64Span, isBase64 } from './base64.ts';
import { decodeEscapes, expandEscapedSpan, isEscapeMark } from './escapes.ts';
import { decodeHex, expandHexSpan } from './hex.ts';
import type { DecodeBudget, Payload } from './payload.ts';

/**
 * The payload that begins at `at`, or whose first escape stands there: what is in front of that escape in the same word, from `start` on, belongs to
 * it. Undefined when nothing readable is encoded there.
 */
export function decodeAt(text: Uint8Array, at: number, start: number, end: number, budget: DecodeBudget): Payload | undefined {
  if (isEscapeMark(text[at] ?? 0)) return decodeEscapes(text, expandEscapedSpan(text, at, start, end), at, budget);
  // Digits are of the alphabet of base64 too, so they are tried first, `0x` in front or not.
  const digits = text[at] === 0x30 && text[at + 1] === 0x78 ? at + 2 : at;
  const hex = expandHexSpan(text, digits, digits, end);
  const payload = hex && decodeHex(text, hex, budget);
  if (payload !== undefined) return payload;
  const span = expandBase64Span(text, at, at, end);
  return span && decodeBase64(text, span, budget);
}

/** The payloads between `start` and `end`, in the order they stand in, none within another. */
export function* decodePayloads(text: Uint8Array, start: number, end: number, budget: DecodeBudget): Generator<Payload> {
  // Up to where each kind of escape was looked for in vain.
  const tried = new Map<number, number>();
  let done = start;
  let at = start;
  while (at < end && !budget.isSpent) {
    const byte = text[at] ?? 0;
    const isMark = isEscapeMark(byte);
    const isCandidate = isMark ? (tried.get(byte) ?? start) <= at : isBase64(byte);
    const payload = isCandidate ? decodeAt(text, at, done, end, budget) : undefined;
    if (payload !== undefined) {
      yield payload;
      at = done = payload.end;
    } else if (isCandidate && !isMark) {
      while (at < end && isBase64(text[at] ?? 0)) at++;
    } else {
      if (isCandidate) tried.set(byte, expandEscapedSpan(text, at, done, end).end);
      at++;
    }
  }
}

/** The same, and the payloads in payloads down to `depth`; places of all count in the text given. */
export function* decodeRecursively(text: Uint8Array, start: number, end: number, budget: DecodeBudget, depth = decodeDepth): Generator<Payload> {
  for (const payload of decodePayloads(text, start, end, budget)) {
    yield payload;
    if (depth <= 1) continue;
    for (const inner of decodeRecursively(payload.bytes, 0, payload.bytes.length, budget, depth - 1)) {
      yield {
        ...payload.originalRange(inner.start, inner.end),
        bytes: inner.bytes,
        encoding: inner.encoding,
        originalRange: (from, to) => {
          const range = inner.originalRange(from, to);
          return payload.originalRange(range.start, range.end);
        },
      };
    }
  }
}
