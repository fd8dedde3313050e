// What a source hands to the scanner: one text after another, and what it had to leave out.

import type { SkipReason } from './finding.ts';

/** Offsets of bytes in a text: from `start` up to, not including, `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** One text to scan, and what is known about it. */
export interface Unit {
  /** As findings report it; see `Place.file`. Empty for a blob whose path is not known yet. */
  readonly path: string;
  /** Object id of the blob, in scans of git objects. */
  readonly blob?: string;
  readonly commit?: string;
  readonly author?: string;
  readonly date?: string;
  /**
   * What a change introduced, ascending and disjoint: only a secret that touches one of these is reported, though the whole
   * text gives the context. Absent: everything.
   */
  readonly introduced?: readonly ByteRange[];
}

/** Takes texts from a source. */
export interface TextSink {
  /**
   * Scans a text. The bytes belong to the caller again when this returns.
   * `windows`, ascending and disjoint, limits where the scanner looks for something new (a delta's changed parts).
   */
  text(unit: Unit, bytes: Uint8Array, windows?: readonly ByteRange[]): void;
  /** Notes what could not be scanned, or not wholly. */
  skipped(path: string, reason: SkipReason): void;
}

/** Reads everything it stands for into the sink, synchronously. */
export type Source = (sink: TextSink) => void;
