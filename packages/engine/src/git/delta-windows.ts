// Applies a delta inside one buffer, and tells which parts of the result are not known from its base: what was inserted, and every
// place where copies meet. Around each, some context, so that a secret that only partly changed is seen whole. Pure.

import type { ByteRange } from '../source.ts';

/** Context on both sides of a change, in bytes. */
const contextBytes = 128;

/** How far back the start of the line is looked for, in bytes: long values keep the name in front of them. */
const lineBytes = 1024;

/**
 * Writes what `delta` (from `start`) makes of `arena[base, base + baseSize)` to `arena[target, target + size)`, which must not overlap.
 * Gives the changed parts relative to `target`, ascending and disjoint; undefined if the delta does not fit. Copying within one buffer
 * costs a third of copying between two.
 */
export function applyDeltaInside(arena: Buffer, base: number, baseSize: number, target: number, size: number, delta: Buffer, start: number): ByteRange[] | undefined {
  const end = delta.length;
  const windows: OpenWindows = { ranges: [], from: 0, to: Number.NEGATIVE_INFINITY };
  let at = start;
  let written = 0;
  let expected = 0;
  while (at < end) {
    const op = delta[at++] ?? 0;
    if ((op & 0x80) === 0) {
      if (op === 0 || at + op > end || written + op > size) return undefined;
      for (let moved = 0; moved < op; moved++) arena[target + written + moved] = delta[at + moved] ?? 0;
      addWindow(windows, arena, target, written, written + op);
      at += op;
      written += op;
      expected = -1;
      continue;
    }
    let offset = 0;
    let length = 0;
    if ((op & 1) !== 0) offset = delta[at++] ?? 0;
    if ((op & 2) !== 0) offset |= (delta[at++] ?? 0) << 8;
    if ((op & 4) !== 0) offset |= (delta[at++] ?? 0) << 16;
    if ((op & 8) !== 0) offset += (delta[at++] ?? 0) * 0x1000000;
    if ((op & 16) !== 0) length = delta[at++] ?? 0;
    if ((op & 32) !== 0) length |= (delta[at++] ?? 0) << 8;
    if ((op & 64) !== 0) length |= (delta[at++] ?? 0) << 16;
    if (length === 0) length = 0x10000;
    if (at > end || offset + length > baseSize || written + length > size) return undefined;
    arena.copyWithin(target + written, base + offset, base + offset + length);
    if (offset !== expected) addWindow(windows, arena, target, written, written);
    written += length;
    expected = offset + length;
  }
  if (written !== size) return undefined;
  if (expected !== baseSize) addWindow(windows, arena, target, size, size);
  return closeWindows(windows, size);
}

/** The windows that are complete, and the one that may still grow; `to` is before every change while there is none. */
interface OpenWindows {
  readonly ranges: ByteRange[];
  from: number;
  to: number;
}

/** Changes come in ascending order. Only what is written already is looked at, so a window's end may reach beyond it. */
function addWindow(windows: OpenWindows, arena: Buffer, target: number, start: number, end: number): void {
  if (start - contextBytes > windows.to) {
    const earliest = Math.max(windows.to, 0, start - contextBytes - lineBytes);
    let from = Math.max(earliest, start - contextBytes);
    while (from > earliest && arena[target + from - 1] !== 0x0a) from--;
    if (from > windows.to) {
      if (windows.to > 0) windows.ranges.push({ start: windows.from, end: windows.to });
      windows.from = from;
    }
  }
  windows.to = end + contextBytes;
}

function closeWindows(windows: OpenWindows, size: number): ByteRange[] {
  if (windows.to > 0) windows.ranges.push({ start: windows.from, end: Math.min(windows.to, size) });
  return windows.ranges.filter((range) => range.start < range.end);
}
