// Runs the kernel over texts, wherever they lie and however large they are, and gathers its candidates.

import type { Kernel } from './kernel/kernel.ts';
import { copyAt } from './kernel/layout.ts';
import { pieceBytes } from './limits.ts';

/** A place where an anchor stands. */
export interface Candidate {
  readonly at: number;
  readonly anchor: number;
}

/** A second kernel over the same text. */
export interface UserKernel {
  readonly kernel: Kernel;
  readonly firstAnchor: number;
}

/** Finds candidates. */
export interface Finder {
  /** Candidates of the kernel's memory; the segment table is filled. */
  inMemory(start: number, end: number, segmentCount: number): Candidate[];
  /** Candidates of [start, end) of a text outside it; offsets are the text's own. */
  inCopy(text: Buffer, start: number, end: number, hasBareValues: boolean): Candidate[];
}

/** A finder that runs the kernel, in halves where it found more than it has room for, and in pieces where a text is larger than its memory. */
export function createFinder(kernel: Kernel, userKernel: UserKernel | undefined): Finder {
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

/** Zero bytes that follow a text in the kernel's memory. */
export const padBytes = 64;
