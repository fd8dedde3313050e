// Hexadecimal digits that spell a text.

import type { ByteRange } from '../source.ts';
import { canDecode, isReadable, readablePayload } from './payload.ts';
import type { DecodeBudget, Payload } from './payload.ts';
import { view } from './base64.ts';

/** Fewest digits worth decoding. */
export const leastHex = 32;
const triedDigits = 64;

/** The run of digits around `at`, between `start` and `end`. Undefined if it is too short or of odd length. */
export function expandHexSpan(text: Uint8Array, at: number, start: number, end: number): ByteRange | undefined {
  let from = at;
  while (from > start && isHexDigit(text[from - 1] ?? 0)) from--;
  let to = from;
  while (to < end && isHexDigit(text[to] ?? 0)) to++;
  return to - from >= leastHex && (to - from) % 2 === 0 ? { start: from, end: to } : undefined;
}

/** Decodes what stands in the span. Undefined when that is not a readable text. */
export function decodeHex(text: Uint8Array, span: ByteRange, budget: DecodeBudget): Payload | undefined {
  const digits = view(text, span.start, span.end);
  if (!isReadable(Buffer.from(digits.toString('latin1', 0, triedDigits), 'hex'), false)) return undefined;
  if (!canDecode(budget, (span.end - span.start) / 2)) return undefined;
  return readablePayload({
    ...span,
    bytes: Buffer.from(digits.toString('latin1'), 'hex'),
    encoding: 'hex',
    originalRange: (from, to) => ({ start: span.start + 2 * from, end: span.start + 2 * to }),
  });
}

function isHexDigit(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x66) || (byte >= 0x41 && byte <= 0x46);
}
