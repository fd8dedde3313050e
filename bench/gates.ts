// The promises about speed and memory, as one table, and how a run's figures are held against it. Pure.

import { ratioOf } from './statistics.ts';

/** What one contender took: a time for each round, in milliseconds, the rounds being the same for all contenders of a contest. */
export interface Result {
  readonly name: string;
  readonly timesMs: readonly number[];
  readonly peakBytes?: number;
  readonly findings?: number;
  /** Why there are no times. */
  readonly leftOut?: string;
}

/** A contest that was run. */
export interface ContestResult {
  readonly name: string;
  readonly title: string;
  readonly results: readonly Result[];
  /** Why it was not run; `results` is empty then. */
  readonly leftOut?: string;
}

/** One promise. */
export interface Gate {
  readonly name: string;
  readonly contest: string;
  readonly ours: string;
  /** Whose time ours is divided by; without it our peak memory is what counts, in MB. */
  readonly theirs?: string;
  /** The value may not be above it. */
  readonly bound: number;
}

/** What became of it. */
export interface Verdict {
  readonly gate: Gate;
  readonly value?: number;
  readonly quartiles?: readonly [low: number, high: number];
  readonly outcome: 'met' | 'missed' | 'not measured';
  readonly reason?: string;
}

/** Names that the gates and the contests share. */
export const names = {
  floor: 'node -e 0',
  secr: 'secr scan',
  oneThread: 'secr scan --threads 1',
  twoThreads: 'secr scan --threads 2',
  literalsOne: 'rg, same literals, -j1',
  literalsTwo: 'rg, same literals, -j2',
  absentTwo: 'rg, one absent literal, -j2',
  history: 'secr scan --history --threads 1',
  catFile: 'git cat-file --batch',
  hook: 'pre-commit hook',
} as const;

/** The table of the design; see docs/performance.md. */
export const gates: readonly Gate[] = [
  { name: '~200 files vs `node -e 0`', contest: 'small', ours: names.secr, theirs: names.floor, bound: 1.6 },
  { name: '~500 files, 5 MB vs `node -e 0`', contest: 'mid', ours: names.secr, theirs: names.floor, bound: 2 },
  { name: 'Linux tree, one thread vs `rg` with the same literals, -j1', contest: 'linux', ours: names.oneThread, theirs: names.literalsOne, bound: 0.45 },
  { name: 'Linux tree, two threads vs `rg` with the same literals, -j2', contest: 'linux', ours: names.twoThreads, theirs: names.literalsTwo, bound: 0.5 },
  { name: 'Linux tree, two threads vs `rg` with one absent literal, -j2', contest: 'linux', ours: names.twoThreads, theirs: names.absentTwo, bound: 2.2 },
  { name: 'history of published versions vs `git cat-file --batch`', contest: 'versions', ours: names.history, theirs: names.catFile, bound: 0.8 },
  { name: 'history of many small edits vs `git cat-file --batch`', contest: 'edits', ours: names.history, theirs: names.catFile, bound: 0.8 },
  { name: 'staged hook vs `node -e 0`', contest: 'staged', ours: names.hook, theirs: names.floor, bound: 1.4 },
  { name: 'peak memory on the Linux tree, MB', contest: 'linux', ours: names.twoThreads, bound: 250 },
];

const bytesPerMb = 1e6;

/** Holds the gates against what was measured, in the order of the table. */
export function judge(table: readonly Gate[], contests: readonly ContestResult[]): Verdict[] {
  return table.map((gate) => {
    const contest = contests.find(({ name }) => name === gate.contest);
    if (contest === undefined) return { gate, outcome: 'not measured', reason: 'not asked for' };
    if (contest.leftOut !== undefined) return { gate, outcome: 'not measured', reason: contest.leftOut };
    return gate.theirs === undefined ? judgeMemory(gate, contest) : judgeTime(gate, contest, gate.theirs);
  });
}

function judgeTime(gate: Gate, contest: ContestResult, theirName: string): Verdict {
  const [ours, theirs] = [resultOf(contest, gate.ours), resultOf(contest, theirName)];
  const reason = ours.leftOut ?? theirs.leftOut;
  if (reason !== undefined) return { gate, outcome: 'not measured', reason };
  const { value, quartiles } = ratioOf(ours.timesMs, theirs.timesMs);
  return { gate, value, quartiles, outcome: value <= gate.bound ? 'met' : 'missed' };
}

function judgeMemory(gate: Gate, contest: ContestResult): Verdict {
  const { peakBytes, leftOut } = resultOf(contest, gate.ours);
  if (peakBytes === undefined) return { gate, outcome: 'not measured', reason: leftOut ?? 'this system does not tell the peak of another process' };
  const value = peakBytes / bytesPerMb;
  return { gate, value, outcome: value <= gate.bound ? 'met' : 'missed' };
}

function resultOf(contest: ContestResult, name: string): Result {
  const result = contest.results.find((one) => one.name === name);
  if (result === undefined) throw new RangeError(`contest ${contest.name} has no contender ${name}`);
  return result;
}
