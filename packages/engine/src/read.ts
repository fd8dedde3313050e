// From candidates to matches, for a text and for the payloads that stand encoded in it, within the limits of time, depth and number.

import { expandEscapedSpan, isEscapeMark } from './decode/escapes.ts';
import type { DecodeBudget } from './decode/payload.ts';
import { decodeAt } from './decode/payloads.ts';
import type { Detector } from './detector.ts';
import type { Candidate, Finder } from './find.ts';
import type { SkipReason } from './finding.ts';
import { base64Found, hexFound, valueFound } from './kernel/layout.ts';
import { decodeDepth, decodedBytesPerText, findingsPerText, textTimeMs } from './limits.ts';
import { createMatcher } from './match.ts';
import type { Match } from './match.ts';
import type { RuleSet } from './rule-set.ts';
import type { Span } from './span.ts';

/** What one text came to. */
export interface ReadResult {
  readonly matches: readonly Match[];
  /** Set when the text could not be looked at wholly. */
  readonly limit?: SkipReason;
}

/** Turns a text's candidates into matches; `depth` counts the payloads it stands in. */
export type Reader = (span: Span, candidates: readonly Candidate[], depth: number) => ReadResult;

/** What a reader is made of; `now` in milliseconds. */
export interface ReaderParts {
  readonly ruleSet: RuleSet;
  readonly detectors: readonly Detector[];
  readonly nameBits: Uint8Array;
  readonly now: () => number;
}

/** A reader that follows encoded payloads into what they hold. */
export function createReader({ ruleSet, detectors, nameBits, now }: ReaderParts, find: Finder): Reader {
  const matcher = createMatcher(ruleSet, new Map(detectors.map((detector) => [detector.name, detector])), nameBits);
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
