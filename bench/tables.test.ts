import { describe, expect, it } from 'vitest';
import { contestTable, gateTable, timeText } from './tables.ts';

describe('gateTable', () => {
  it('shows value, spread, bound and outcome, and how far a missed gate is off', () => {
    const gate = { name: 'a vs b', contest: 'c', ours: 'a', theirs: 'b', bound: 1.6 };
    const { theirs: _, ...alone } = gate;
    const memory = { ...alone, name: 'memory', bound: 250 };
    const text = gateTable([
      { gate, value: 1.234, quartiles: [1.2, 1.3], outcome: 'met' },
      { gate, value: 2, quartiles: [1.9, 2.1], outcome: 'missed' },
      { gate: memory, value: 99.6, outcome: 'met' },
      { gate, outcome: 'not measured', reason: 'no tree' },
    ]);
    expect(text.split('\n')).toEqual([
      '| gate | value | quartiles | bound | outcome |',
      '| --- | --- | --- | --- | --- |',
      '| a vs b | 1.23 | 1.20–1.30 | ≤ 1.6 | met |',
      '| a vs b | 2.00 | 1.90–2.10 | ≤ 1.6 | **missed** by 25 % |',
      '| memory | 100 |  | ≤ 250 | met |',
      '| a vs b | – |  | ≤ 1.6 | not measured: no tree |',
      '',
    ]);
  });
});

describe('contestTable', () => {
  it('compares every program with the first, over the rounds both have', () => {
    const text = contestTable({
      name: 'c',
      title: 'Trees',
      results: [
        { name: 'first', timesMs: [10, 20, 30], findings: 2 },
        { name: 'slow', timesMs: [100], peakBytes: 5_400_000 },
        { name: 'endless', timesMs: [], leftOut: 'longer than 300 s' },
      ],
    });
    expect(text.split('\n').slice(2)).toEqual([
      '| program | median | quartiles | to the first | findings | peak memory |',
      '| --- | --- | --- | --- | --- | --- |',
      '| first | 20.0 ms | 15.0 ms–25.0 ms | 1.00 | 2 | – |',
      '| slow | 100 ms |  | 10.00 | – | 5 MB |',
      '| endless | longer than 300 s |  |  | – | – |',
      '',
    ]);
  });

  it('of a contest that was not run gives the reason', () => {
    expect(contestTable({ name: 'c', title: 'Trees', results: [], leftOut: 'no tree' })).toBe('### Trees\n\nLeft out: no tree.\n');
  });
});

describe('timeText', () => {
  it.each([
    [1.26, '1.3 ms'],
    [123.4, '123 ms'],
    [9999, '9999 ms'],
    [12_345, '12.3 s'],
  ])('%d is %s', (timeMs, expected) => {
    expect(timeText(timeMs)).toBe(expected);
  });
});
