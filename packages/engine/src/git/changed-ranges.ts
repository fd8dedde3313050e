// What a new text holds that older ones do not, line by line. Pure. The question is which text was not there before, not how it
// moved: a line that only changed its place, its indentation's end of line or its neighbours is not new, and a copy of a line is.

import type { ByteRange } from '../source.ts';

/** A line longer than this is compared in the pieces that `;`, `{`, `}` and `,` make of it: minified code has no lines. */
const longLineBytes = 1024;

/** How much is compared at once where two texts are probably equal. */
const blockBytes = 1 << 14;

/**
 * The lines of `next` that none of `before` has, or has less often; ascending, disjoint, neighbours joined, line ends included.
 * Several texts before, such as the parents of a merge, each count for themselves. None: everything is new.
 */
export function changedRanges(before: readonly Uint8Array[], next: Uint8Array): ByteRange[] {
  let ranges: readonly ByteRange[] = next.length === 0 ? [] : [{ start: 0, end: next.length }];
  for (const old of before) ranges = intersect(ranges, newLines(asBuffer(old), asBuffer(next)));
  return [...ranges];
}

function newLines(old: Buffer, next: Buffer): ByteRange[] {
  const prefix = lineStart(next, equalPrefix(old, next));
  const end = next.length - wholeLinesSuffix(old, next, prefix);
  const oldEnd = old.length - (next.length - end);
  const left = new Map<string, number>();
  forEachLine(old, prefix, oldEnd, (line) => left.set(line, (left.get(line) ?? 0) + 1));
  const ranges: ByteRange[] = [];
  forEachLine(next, prefix, end, (line, start, lineEnd) => {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    else append(ranges, start, lineEnd);
  });
  return ranges;
}

/** How many bytes at the start are equal. Blocks are compared natively, only the last one byte by byte. */
function equalPrefix(old: Buffer, next: Buffer): number {
  const shared = Math.min(old.length, next.length);
  let at = 0;
  while (at + blockBytes <= shared && old.compare(next, at, at + blockBytes, at, at + blockBytes) === 0) at += blockBytes;
  while (at < shared && old[at] === next[at]) at++;
  return at;
}

/** How many bytes at the end are equal and start with a line in both, leaving alone the first `prefix` bytes. */
function wholeLinesSuffix(old: Buffer, next: Buffer, prefix: number): number {
  const shared = Math.min(old.length, next.length) - prefix;
  const oldEnd = old.length;
  const nextEnd = next.length;
  let length = 0;
  while (length + blockBytes <= shared) {
    const more = length + blockBytes;
    if (old.compare(next, nextEnd - more, nextEnd - length, oldEnd - more, oldEnd - length) !== 0) break;
    length = more;
  }
  while (length < shared && old[oldEnd - length - 1] === next[nextEnd - length - 1]) length++;
  // The first equal byte may stand within a line of either text: only what follows the first equal line end is whole.
  while (length > 0 && !isLineEnd(next[nextEnd - length])) length--;
  return Math.max(0, length - 1);
}

function lineStart(bytes: Buffer, from: number): number {
  let at = from;
  while (at > 0 && !isLineEnd(bytes[at - 1])) at--;
  return at;
}

/** Visits each line that is not empty; `end` includes one byte of its line end, if there is one. */
function forEachLine(bytes: Buffer, from: number, to: number, visit: (line: string, start: number, end: number) => void): void {
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !isLineEnd(bytes[at])) continue;
    if (at - start > longLineBytes) forEachPiece(bytes, start, at, visit);
    else if (at > start) visit(bytes.toString('latin1', start, at), start, Math.min(at + 1, to));
    start = at + 1;
  }
}

function forEachPiece(bytes: Buffer, from: number, to: number, visit: (line: string, start: number, end: number) => void): void {
  let start = from;
  for (let at = from; at < to; at++) {
    if (at + 1 < to && !isPieceEnd(bytes[at])) continue;
    visit(bytes.toString('latin1', start, at + 1), start, at + 1);
    start = at + 1;
  }
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d;
}

/** `;` `,` `{` `}` */
function isPieceEnd(byte: number | undefined): boolean {
  return byte === 0x3b || byte === 0x2c || byte === 0x7b || byte === 0x7d;
}

function append(ranges: ByteRange[], start: number, end: number): void {
  const last = ranges.at(-1);
  if (last?.end === start) ranges[ranges.length - 1] = { start: last.start, end };
  else ranges.push({ start, end });
}

function intersect(left: readonly ByteRange[], right: readonly ByteRange[]): ByteRange[] {
  const both: ByteRange[] = [];
  for (let l = 0, r = 0; l < left.length && r < right.length;) {
    const one = left[l] as ByteRange;
    const other = right[r] as ByteRange;
    const start = Math.max(one.start, other.start);
    const end = Math.min(one.end, other.end);
    if (start < end) both.push({ start, end });
    if (one.end < other.end) l++;
    else r++;
  }
  return both;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
