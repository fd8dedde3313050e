// Text in, findings out. Runs the kernel over each text, hands its candidates to the matcher and collects findings; follows encoded payloads
// inside a text. Knows nothing of files, git or processes: sources bring the texts.

import { fileFacts } from './classify-path.ts';
import { collectFindings } from './collect.ts';
import type { Judgement, Sighted } from './collect.ts';
import type { DecodeBudget } from './decode/payload.ts';
import { expandEscapedSpan, isEscapeMark } from './decode/escapes.ts';
import { decodeAt } from './decode/payloads.ts';
import { transcode, wideEncodingOf } from './decode/utf16.ts';
import type { Detector } from './detector.ts';
import type { SkipReason, Skipped } from './finding.ts';
import type { Kernel } from './kernel/kernel.ts';
import { base64Found, batchBytes, copyAt, hexFound, maxSegments, sniffBytes, textAt, valueFound } from './kernel/layout.ts';
import { decodeDepth, decodedBytesPerText, findingsPerText, pieceBytes, textTimeMs } from './limits.ts';
import { createMatcher } from './match.ts';
import type { Match, Span } from './match.ts';
import type { RuleSet } from './rule-set.ts';
import type { ByteRange, TextSink, Unit } from './source.ts';

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

/** A second kernel over the same text. */
export interface UserKernel {
  readonly kernel: Kernel;
  readonly firstAnchor: number;
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

/** Which bytes of a part are new, the others being context that the parts before and behind it report; and the number of its first line. */
export interface TextPart {
  readonly from: number;
  readonly to: number;
  readonly firstLine: number;
  readonly windows?: readonly ByteRange[];
}

/** How much can be read at once. */
export const roomBytes = pieceBytes;

const padBytes = 64;

interface Candidate {
  readonly at: number;
  readonly anchor: number;
}

/** A text being looked at: only what begins in [from, to) is reported, the rest of the span is context. */
interface Piece {
  readonly unit: Unit;
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  readonly firstLine: number;
}

interface Segment {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** A scanner over its own kernel. */
export function createScanner(parts: ScannerParts): Scanner {
  const { kernel, judgement } = parts;
  const { memory, segments: segmentTable } = kernel;
  const find = createFinder(kernel, parts.userKernel);
  let reader: Reader | undefined;
  const sighted: Sighted[] = [];
  const skipped: Skipped[] = [];
  let segments: Segment[] = [];
  let cursor = textAt;
  let files = 0;
  let bytes = 0;

  const skip = (path: string, reason: SkipReason): void => {
    skipped.push({ path, reason });
  };

  const examine = (piece: Piece, candidates: readonly Candidate[]): void => {
    if (candidates.length === 0) return;
    reader ??= createReader(parts, find);
    const { matches, limit } = reader(piece.span, candidates.filter(({ at }) => at >= piece.from && at < piece.to), 0);
    if (limit) skip(piece.unit.path, limit);
    if (matches.length === 0) return;
    const before = sighted.length;
    collectFindings(piece, matches, parts.ruleSet(), judgement, sighted);
    if (sighted.length > before) parts.onSighted?.(piece.unit);
  };

  const flush = (): void => {
    if (segments.length === 0) return;
    const candidates = find.inMemory(textAt, cursor, segments.length);
    const texts = segments;
    segments = [];
    cursor = textAt;
    parts.onProgress?.({ files, bytes });
    for (const [index, own] of bySegment(candidates, texts)) {
      const { path, start, end } = texts[index] as Segment;
      examine({ unit: { path }, span: { text: memory, start, end, facts: fileFacts(path) }, from: start, to: end, firstLine: 1 }, own);
    }
  };

  const scanPart = (unit: Unit, content: Buffer, part: TextPart): void => {
    const facts = fileFacts(unit.path);
    const candidates = (part.windows ?? [{ start: 0, end: content.length }]).flatMap(({ start, end }) => find.inCopy(content, start, end, facts.hasBareValues));
    examine({ unit, span: { text: content, start: 0, end: content.length, facts }, from: part.from, to: part.to, firstLine: part.firstLine }, candidates);
  };

  const text = (unit: Unit, content: Uint8Array, windows?: readonly ByteRange[]): void => {
    files++;
    bytes += content.length;
    const whole = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    if (!whole.subarray(0, sniffBytes).includes(0)) {
      scanPart(unit, whole, { from: 0, to: whole.length, firstLine: 1, ...(windows && { windows }) });
      return;
    }
    const encoding = wideEncodingOf(whole);
    if (!encoding) {
      skip(unit.path, 'binary');
      return;
    }
    const { introduced: _, ...plain } = unit;
    const transcoded = Buffer.from(transcode(whole, encoding).bytes);
    scanPart(plain, transcoded, { from: 0, to: transcoded.length, firstLine: 1 });
  };

  return {
    memory,
    roomAt: () => {
      if (cursor - textAt > batchBytes || segments.length >= maxSegments - 1) flush();
      return cursor;
    },
    took: (path, length) => {
      const end = cursor + length;
      if (kernel.seal(cursor, end)) {
        const copy = Buffer.from(memory.subarray(cursor, end));
        text({ path }, copy);
        return;
      }
      files++;
      bytes += length;
      segmentTable[segments.length * 2] = end + padBytes;
      segmentTable[segments.length * 2 + 1] = fileFacts(path).hasBareValues ? 1 : 0;
      segments.push({ path, start: cursor, end });
      cursor = (end + padBytes + 7) & ~7;
    },
    flush,
    text,
    part: (unit, content, part) => {
      if (part.from === 0) files++;
      bytes += part.to - part.from;
      scanPart(unit, content, part);
    },
    skipped: skip,
    covered: (moreFiles, moreBytes) => {
      files += moreFiles;
      bytes += moreBytes;
    },
    finish: () => ({ sighted, files, bytes, skipped }),
  };
}

/** Candidates by the segment they stand in. */
function bySegment(candidates: readonly Candidate[], segments: readonly Segment[]): Map<number, Candidate[]> {
  const groups = new Map<number, Candidate[]>();
  let index = 0;
  for (const candidate of candidates.toSorted((one, other) => one.at - other.at)) {
    while ((segments[index]?.end ?? Infinity) <= candidate.at) index++;
    const group = groups.get(index);
    if (group) group.push(candidate);
    else groups.set(index, [candidate]);
  }
  return groups;
}

interface Finder {
  /** Candidates of the kernel's memory; the segment table is filled. */
  inMemory(start: number, end: number, segmentCount: number): Candidate[];
  /** Candidates of [start, end) of a text outside it; offsets are the text's own. */
  inCopy(text: Buffer, start: number, end: number, hasBareValues: boolean): Candidate[];
}

/** Runs the kernel, in halves where it found more than it has room for, and in pieces where a text is larger than its memory. */
function createFinder(kernel: Kernel, userKernel: UserKernel | undefined): Finder {
  const { memory, segments } = kernel;

  const collect = (from: Kernel, start: number, end: number, segmentCount: number, isRuns: boolean, candidates: Candidate[]): void => {
    const count = isRuns ? from.scanRuns(start, end, segmentCount) : from.scan(start, end, segmentCount);
    if (count < 0) {
      const middle = (start + end) >> 1;
      const before: Candidate[] = [];
      collect(from, start, Math.min(end, middle + padBytes), segmentCount, isRuns, before);
      candidates.push(...before.filter(({ at }) => at < middle));
      collect(from, middle, end, segmentCount, isRuns, candidates);
      return;
    }
    for (let index = 0; index < count; index++) candidates.push({ at: from.found[index * 2] ?? 0, anchor: from.found[index * 2 + 1] ?? 0 });
  };

  const inMemory = (start: number, end: number, segmentCount: number): Candidate[] => {
    const candidates: Candidate[] = [];
    collect(kernel, start, end, segmentCount, false, candidates);
    collect(kernel, start, end, segmentCount, true, candidates);
    if (!userKernel) return candidates;
    const own: Candidate[] = [];
    memory.copy(userKernel.kernel.memory, start, start, end + padBytes);
    userKernel.kernel.segments.set(segments.subarray(0, segmentCount * 2));
    collect(userKernel.kernel, start, end, segmentCount, false, own);
    for (const { at, anchor } of own) candidates.push({ at, anchor: anchor + userKernel.firstAnchor });
    return candidates;
  };

  const inCopy = (text: Buffer, start: number, end: number, hasBareValues: boolean): Candidate[] => {
    const candidates: Candidate[] = [];
    for (let from = start; from < end; from += pieceBytes) {
      const to = Math.min(end, from + pieceBytes + kernelReach);
      const last = copyAt + to - from;
      const saved = [segments[0] ?? 0, segments[1] ?? 0] as const;
      text.copy(memory, copyAt, from, to);
      kernel.seal(copyAt, last);
      [segments[0], segments[1]] = [last, hasBareValues ? 1 : 0];
      for (const { at, anchor } of inMemory(copyAt, last, 1)) {
        if (at - copyAt < pieceBytes) candidates.push({ at: at - copyAt + from, anchor });
      }
      [segments[0], segments[1]] = saved;
    }
    return candidates;
  };
  return { inMemory, inCopy };
}

/** How far the kernel looks behind an anchor. */
const kernelReach = 1024;

interface ReadResult {
  readonly matches: readonly Match[];
  /** Set when the text could not be looked at wholly. */
  readonly limit?: SkipReason;
}

type Reader = (span: Span, candidates: readonly Candidate[], depth: number) => ReadResult;

/** Turns candidates into matches, those of encoded payloads included. */
function createReader(parts: ScannerParts, find: Finder): Reader {
  const { detectors, now } = parts;
  const ruleSet = parts.ruleSet();
  const matcher = createMatcher(ruleSet, new Map(detectors.map((detector) => [detector.name, detector])));
  const isEncoding = (anchor: number): boolean => anchor === base64Found || anchor === hexFound || ruleSet.anchor(anchor).routes.some((route) => 'decode' in route);
  let deadline = Infinity;
  let budget: DecodeBudget = { bytes: 0, isSpent: false };

  /** Reads the payload that begins at `at`, and returns where it ends. */
  const readPayload = (span: Span, at: number, depth: number, matches: Match[]): number => {
    const end = Math.min(span.end, at + payloadReach);
    const payload = depth < decodeDepth ? decodeAt(span.text, at, span.start, end, budget) : undefined;
    // A word with too few escapes is not looked at again for each of them.
    if (!payload) return isEscapeMark(span.text[at] ?? 0) ? expandEscapedSpan(span.text, at, span.start, end).end : at;
    const bytes = Buffer.from(payload.bytes.buffer, payload.bytes.byteOffset, payload.bytes.byteLength);
    const { matches: inner } = read({ text: bytes, start: 0, end: bytes.length, facts: span.facts }, find.inCopy(bytes, 0, bytes.length, span.facts.hasBareValues), depth + 1);
    for (const match of inner) {
      matches.push({ ...match, ...payload.originalRange(match.start, match.end), decoded: match.decoded ?? bytes.subarray(match.start, match.end) });
    }
    return payload.end;
  };

  const read: Reader = (span, candidates, depth) => {
    if (depth === 0) [deadline, budget] = [now() + textTimeMs, { bytes: decodedBytesPerText, isSpent: false }];
    const matches: Match[] = [];
    let decodedTo = span.start;
    for (const [index, { at, anchor }] of candidates.entries()) {
      if (anchor === valueFound) matcher.matchValue(span, at, matches);
      else if (!isEncoding(anchor)) matcher.match(span, at, anchor, matches);
      else if (at >= decodedTo) decodedTo = readPayload(span, at, depth, matches);
      if (matches.length > findingsPerText) return { matches, limit: 'finding limit reached' };
      if ((index & 63) === 63 && now() > deadline) return { matches, limit: 'time limit reached' };
    }
    return budget.isSpent ? { matches, limit: 'decode limit reached' } : { matches };
  };
  return read;
}

/** Longest payload that is decoded, in bytes. */
const payloadReach = 1 << 18;
