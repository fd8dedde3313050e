// A text under examination: bytes of a buffer that holds more than them.

import type { FileFacts } from './file-facts.ts';

/** A text that candidates stand in: bytes [start, end) of `text`. */
export interface Span {
  readonly text: Buffer;
  readonly start: number;
  readonly end: number;
  readonly facts: FileFacts;
}
