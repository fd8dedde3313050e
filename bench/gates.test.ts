import { describe, expect, it } from 'vitest';
import { fixtures } from './contests.ts';
import { gates, judge, names } from './gates.ts';
import type { ContestResult, Gate, Result } from './gates.ts';

const gate: Gate = { name: 'ours vs theirs', contest: 'race', ours: 'ours', theirs: 'theirs', bound: 2 };
const memory: Gate = { name: 'memory', contest: 'race', ours: 'ours', bound: 250 };

function race(ours: Partial<Result>, theirs: Partial<Result> = {}): ContestResult {
  return {
    name: 'race',
    title: 'Race',
    results: [
      { name: 'ours', timesMs: [], ...ours },
      { name: 'theirs', timesMs: [], ...theirs },
    ],
  };
}

describe('judge', () => {
  it.each([
    ['below the bound', [15, 15, 30], [10, 10, 10], 1.5, 'met'],
    ['at the bound', [20], [10], 2, 'met'],
    ['just above it', [20.1], [10], 2.01, 'missed'],
  ])('time %s', (_, ours, theirs, value, outcome) => {
    const [verdict] = judge([gate], [race({ timesMs: ours }, { timesMs: theirs })]);
    expect(verdict).toMatchObject({ gate, outcome });
    expect(verdict?.value).toBeCloseTo(value, 10);
  });

  it.each([
    [250_000_000, 'met'],
    [250_000_001, 'missed'],
  ])('%d bytes of memory are %s', (peakBytes, outcome) => {
    expect(judge([memory], [race({ peakBytes })])).toMatchObject([{ value: peakBytes / 1e6, outcome }]);
  });

  it.each<[string, readonly ContestResult[], Gate, string]>([
    ['a contest nobody asked for', [], gate, 'not asked for'],
    ['a corpus that is not here', [{ ...race({}), leftOut: 'no such tree' }], gate, 'no such tree'],
    ['a contender that took too long', [race({ timesMs: [1] }, { leftOut: 'longer than 300 s' })], gate, 'longer than 300 s'],
    ['memory where the system does not tell', [race({ timesMs: [1] })], memory, 'this system does not tell the peak of another process'],
  ])('leaves open %s, and says why', (_, contests, asked, reason) => {
    const [verdict] = judge([asked], contests);
    expect(verdict).toEqual({ gate: asked, outcome: 'not measured', reason });
  });

  it('does not take a misnamed contender for one that was not measured', () => {
    expect(() => judge([{ ...gate, ours: 'nobody' }], [race({ timesMs: [1] }, { timesMs: [1] })])).toThrow('no contender nobody');
  });
});

describe('the table', () => {
  it('holds the bounds of the design', () => {
    expect(gates.map(({ contest, bound }) => [contest, bound])).toEqual([
      ['small', 1.6],
      ['mid', 2],
      ['linux', 0.45],
      ['linux', 0.5],
      ['linux', 2.2],
      ['versions', 0.8],
      ['edits', 0.8],
      ['staged', 1.4],
      ['linux', 250],
    ]);
  });

  it('speaks of contests and contenders that exist', () => {
    const known: readonly string[] = Object.values(names);
    for (const { contest, ours, theirs } of gates) {
      expect(fixtures.map(({ name }) => name)).toContain(contest);
      expect(known).toContain(ours);
      if (theirs !== undefined) expect(known).toContain(theirs);
    }
  });
});
