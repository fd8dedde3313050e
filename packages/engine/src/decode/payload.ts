// What decoding hands out: a readable text that stood encoded in another, and the way back to where each byte of it stood.

import type { ByteRange } from '../source.ts';
import { transcode, wideEncodingOf } from './utf16.ts';

/** How a payload was written. backslash: `\u0041`, `\x41`, `\101`; entity: `&#65;`, `&#x41;`. */
export type PayloadEncoding = 'base64' | 'hex' | 'percent' | 'backslash' | 'entity';

/** A decoded text; `start` and `end` are where it stands encoded. */
export interface Payload extends ByteRange {
  readonly bytes: Uint8Array;
  readonly encoding: PayloadEncoding;
  /** Where the bytes from `start` up to `end` stand encoded. */
  originalRange(start: number, end: number): ByteRange;
}

/** What may still be decoded of one text: a new one for each text. `isSpent` is to be reported: something was left undecoded. */
export interface DecodeBudget {
  bytes: number;
  isSpent: boolean;
}

/** Share of a text that must be readable, and how many bytes are tried first. */
const leastReadable = 0.9;
const firstTriedBytes = 36;

/** Takes `count` bytes from the budget. False, and the budget is spent, when so many are not left. */
export function canDecode(budget: DecodeBudget, count: number): boolean {
  if (budget.bytes < count) budget.isSpent = true;
  else budget.bytes -= count;
  return !budget.isSpent;
}

/** True for a text in ASCII or UTF-8 with hardly any control character. `isWhole` is false for the first bytes of one. */
export function isReadable(bytes: Uint8Array, isWhole: boolean): boolean {
  const length = isWhole ? bytes.length : Math.min(bytes.length, firstTriedBytes);
  let readable = 0;
  for (let at = 0; at < length;) {
    const step = readableStep(bytes, at);
    readable += step;
    at += Math.max(1, step);
  }
  return length > 0 && readable >= length * leastReadable;
}

/** The payload that `bytes` are: as they are, or transcoded when they hold wide characters. Undefined for what is not readable. */
export function readablePayload(payload: Payload): Payload | undefined {
  const wide = wideEncodingOf(payload.bytes);
  if (wide === undefined) return isReadable(payload.bytes, true) ? payload : undefined;
  const { bytes, originalOffset } = transcode(payload.bytes, wide);
  return { ...payload, bytes, originalRange: (start, end) => payload.originalRange(originalOffset(start), originalOffset(end)) };
}

/** How many bytes of readable text start at `at`: one character, or none. */
function readableStep(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte < 0x80) return (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d ? 1 : 0;
  const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
  for (let index = 1; index < length; index++) if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
