// Text in, findings out. Runs the kernel over each text, hands its candidates to the reader and collects findings. Knows nothing of files, git
// or processes: sources bring the texts.

import { fileFacts } from './classify-path.ts';
import { collectFindings } from './collect.ts';
import type { Judgement, Sighted } from './collect.ts';
import { transcode, wideEncodingOf } from './decode/utf16.ts';
import type { Detector } from './detector.ts';
import { createFinder, padBytes } from './find.ts';
import type { Candidate, Finder, UserKernel } from './find.ts';
import type { Skipped } from './finding.ts';
import type { Kernel } from './kernel/kernel.ts';
import { batchBytes, maxSegments, sniffBytes, textAt } from './kernel/layout.ts';
import { pieceBytes } from './limits.ts';
import { textStart } from './locate.ts';
import type { LineColumn } from './locate.ts';
import { createReader } from './read.ts';
import type { Reader } from './read.ts';
import type { RuleSet } from './rule-set.ts';
import type { ByteRange, TextSink, Unit } from './source.ts';
import type { Span } from './span.ts';

/** What a scanner is made of. */
export interface ScannerParts {
  /** Asked for when the first candidate turns up: most texts hold none. */
  readonly ruleSet: () => RuleSet;
  readonly kernel: Kernel;
  /** For a user's own rules: their kernel, and the number of its first anchor in the rule set. */
  readonly userKernel?: UserKernel;
  readonly detectors: readonly Detector[];
  readonly judgement: Judgement;
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** Told of each text in which something was found. */
  readonly onSighted?: (unit: Unit) => void;
  readonly onProgress?: (done: { readonly files: number; readonly bytes: number }) => void;
}

/** What a scanner has seen so far. */
export interface Scanned {
  readonly sighted: readonly Sighted[];
  readonly files: number;
  readonly bytes: number;
  readonly skipped: readonly Skipped[];
}

/** Takes texts, by copy or, for whole small files, read straight into the kernel's memory. */
export interface Scanner extends TextSink {
  /** Memory to read into: at most `roomBytes` from `roomAt()` on, then `took`. */
  readonly memory: Buffer;
  roomAt(): number;
  /** The next `length` bytes of the room are the text of the file at `path`. */
  took(path: string, length: number): void;
  /** Scans what was taken. To be called before `finish`, and before memory is read again. */
  flush(): void;
  /** Scans a part of a text too large to be read at once. */
  part(unit: Unit, content: Buffer, part: TextPart): void;
  /** Counts what another scanner of the same scan has read. */
  covered(files: number, bytes: number): void;
  finish(): Scanned;
}

/** Which bytes of a part are new, the others being context that the parts before and behind it report; and where it begins. */
export interface TextPart {
  readonly from: number;
  readonly to: number;
  readonly first: LineColumn;
  readonly windows?: readonly ByteRange[];
}

/** How much can be read at once. */
export const roomBytes = pieceBytes;

/** A scanner over its own kernel. */
export function createScanner(parts: ScannerParts): Scanner {
  const find = createFinder(parts.kernel, parts.userKernel);
  const tally: Tally = { sighted: [], skipped: [], files: 0, bytes: 0 };
  const examine = createExaminer(parts, tally);

  const part = (unit: Unit, content: Buffer, { from, to, first, windows }: TextPart): void => {
    const facts = fileFacts(unit.path);
    parts.onProgress?.({ files: tally.files, bytes: tally.bytes });
    const candidates = (windows ?? [{ start: 0, end: content.length }]).flatMap(({ start, end }) => find.inCopy(content, start, end, facts.hasBareValues));
    examine({ unit, span: { text: content, start: 0, end: content.length, facts }, from, to, first }, candidates, find);
  };

  const text: Scanner['text'] = (unit, content, windows) => {
    tally.files++;
    tally.bytes += content.length;
    const whole = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    if (!whole.subarray(0, sniffBytes).includes(0)) {
      part(unit, whole, { from: 0, to: whole.length, first: textStart, ...(windows && { windows }) });
      return;
    }
    const encoding = wideEncodingOf(whole);
    if (!encoding) {
      tally.skipped.push({ path: unit.path, reason: 'binary' });
      return;
    }
    // What is new cannot be told in bytes that were written anew: all of such a text counts.
    const { introduced: _, ...plain } = unit;
    const transcoded = Buffer.from(transcode(whole, encoding).bytes);
    part(plain, transcoded, { from: 0, to: transcoded.length, first: textStart });
  };

  return {
    memory: parts.kernel.memory,
    ...createBatch(parts, tally, find, { examine, text }),
    text,
    part: (unit, content, one) => {
      if (one.from === 0) tally.files++;
      tally.bytes += one.to - one.from;
      part(unit, content, one);
    },
    skipped: (path, reason) => {
      tally.skipped.push({ path, reason });
    },
    covered: (files, bytes) => {
      tally.files += files;
      tally.bytes += bytes;
    },
    finish: () => ({ ...tally }),
  };
}

/** What came of a scan so far. */
interface Tally {
  readonly sighted: Sighted[];
  readonly skipped: Skipped[];
  files: number;
  bytes: number;
}

/** A text being looked at: only what begins in [from, to) is reported, the rest of the span is context. */
interface Piece {
  readonly unit: Unit;
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  readonly first: LineColumn;
}

type Examiner = (piece: Piece, candidates: readonly Candidate[], find: Finder) => void;

/** Turns the candidates of a text into findings. What that needs is made when a text first has some. */
function createExaminer(parts: ScannerParts, { sighted, skipped }: Tally): Examiner {
  let read: Reader | undefined;
  return (piece, candidates, find) => {
    if (candidates.length === 0) return;
    const ruleSet = parts.ruleSet();
    read ??= createReader({ ruleSet, detectors: parts.detectors, nameBits: parts.kernel.nameBits, now: parts.now }, find);
    const own = candidates.filter(({ at }) => at >= piece.from && at < piece.to);
    const { matches, limit } = read(piece.span, own, 0);
    if (limit) skipped.push({ path: piece.unit.path, reason: limit });
    if (matches.length === 0) return;
    const before = sighted.length;
    collectFindings(piece, matches, ruleSet, parts.judgement, sighted);
    if (sighted.length > before) parts.onSighted?.(piece.unit);
  };
}

interface Segment {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** Gathers small files in the kernel's memory, so that the kernel runs once for many. */
function createBatch(
  { kernel, onProgress }: ScannerParts,
  tally: Tally,
  find: Finder,
  { examine, text }: { examine: Examiner; text: Scanner['text'] },
): Pick<Scanner, 'roomAt' | 'took' | 'flush'> {
  let segments: Segment[] = [];
  let cursor = textAt;

  const flush = (): void => {
    if (segments.length === 0) return;
    const candidates = find.inMemory(textAt, cursor, segments.length);
    const texts = segments;
    segments = [];
    cursor = textAt;
    onProgress?.({ files: tally.files, bytes: tally.bytes });
    for (const [{ path, start, end }, own] of bySegment(candidates, texts)) {
      examine({ unit: { path }, span: { text: kernel.memory, start, end, facts: fileFacts(path) }, from: start, to: end, first: textStart }, own, find);
    }
  };

  return {
    roomAt: () => {
      if (cursor - textAt > batchBytes || segments.length >= maxSegments - 1) flush();
      return cursor;
    },
    took: (path, length) => {
      const end = cursor + length;
      if (kernel.seal(cursor, end)) {
        text({ path }, Buffer.from(kernel.memory.subarray(cursor, end)));
        return;
      }
      tally.files++;
      tally.bytes += length;
      kernel.segments[segments.length * 2] = end + padBytes;
      kernel.segments[segments.length * 2 + 1] = fileFacts(path).hasBareValues ? 1 : 0;
      segments.push({ path, start: cursor, end });
      cursor = (end + padBytes + 7) & ~7;
    },
    flush,
  };
}

/** Candidates by the segment they stand in. */
function bySegment(candidates: readonly Candidate[], segments: readonly Segment[]): Map<Segment, Candidate[]> {
  const groups = new Map<Segment, Candidate[]>();
  let index = 0;
  for (const candidate of candidates.toSorted((one, other) => one.at - other.at)) {
    while ((segments[index]?.end ?? Infinity) <= candidate.at) index++;
    const segment = segments[index];
    if (!segment || candidate.at < segment.start) continue;
    const group = groups.get(segment);
    if (group) group.push(candidate);
    else groups.set(segment, [candidate]);
  }
  return groups;
}
