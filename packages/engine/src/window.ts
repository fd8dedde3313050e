// The text around a sighting as a string, one character per byte, so that offsets in it are offsets in the bytes.

import type { Sighting } from './detector.ts';

/** A slice of a text: `text[i]` is the byte at `from + i`. */
export interface Window {
  readonly text: string;
  readonly from: number;
}

/** The bytes from `before` in front of the anchor up to `after` behind its start, within the text. */
export function windowAround(sighting: Sighting, before: number, after: number): Window {
  const from = Math.max(sighting.start, sighting.at - before);
  const to = Math.min(sighting.end, sighting.at + after);
  return { text: sighting.text.toString('latin1', from, to), from };
}

/** The same, cut to the line that the anchor stands in. */
export function lineAround(sighting: Sighting, before: number, after: number): Window {
  const { text, from } = windowAround(sighting, before, after);
  const at = sighting.at - from;
  const lineStart = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = text.indexOf('\n', at);
  return { text: text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd), from: from + lineStart };
}
