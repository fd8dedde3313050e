import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseBaseline, pruneBaseline, serializeBaseline, updateBaseline } from './baseline.ts';
import type { Baseline, BaselineEntry } from './baseline.ts';

const hex = (length: number): fc.Arbitrary<string> => fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const words = fc.string({ unit: fc.constantFrom('a', 'b', '/', '-', '"', 'é'), minLength: 1, maxLength: 8 });
const entries: fc.Arbitrary<BaselineEntry> = fc.record({ fingerprint: hex(32), rule: words, file: words, added: fc.constant('2026-03-31') }).chain((entry) =>
  fc.oneof(
    fc.constant(entry),
    words.map((reason) => ({ ...entry, reason })),
  ),
);
const baselines: fc.Arbitrary<Baseline> = fc.record({
  salt: hex(32),
  entries: fc.uniqueArray(entries, { selector: ({ fingerprint }) => fingerprint, maxLength: 8 }),
});

const entry = (digit: string, file = 'a.ts'): BaselineEntry => ({ fingerprint: digit.repeat(32), rule: 'acme-key', file, added: '2026-01-01' });
const finding = (digit: string, file = 'a.ts'): { fingerprint: string; ruleId: string; file: string } => ({ fingerprint: digit.repeat(32), ruleId: 'acme-key', file });
const salt = '0f'.repeat(16);

describe('serializeBaseline', () => {
  it('writes what parseBaseline reads', () => {
    fc.assert(
      fc.property(baselines, (baseline) => {
        const again = parseBaseline(serializeBaseline(baseline), 'x');
        expect(again.salt).toBe(baseline.salt);
        expect(again.entries).toHaveLength(baseline.entries.length);
        expect(again.entries).toEqual(expect.arrayContaining([...baseline.entries]));
      }),
    );
  });

  it('writes the same text whatever the order', () => {
    fc.assert(
      fc.property(baselines, (baseline) => {
        expect(serializeBaseline({ ...baseline, entries: baseline.entries.toReversed() })).toBe(serializeBaseline(baseline));
      }),
    );
  });

  it('writes one entry on each line', () => {
    const text = serializeBaseline({ salt, entries: [entry('b', 'b.ts'), { ...entry('a'), reason: 'made up' }] });
    expect(text.split('\n')).toEqual([
      '{',
      '  "version": 1,',
      `  "salt": "${salt}",`,
      '  "entries": [',
      `    {"fingerprint":"${'a'.repeat(32)}","rule":"acme-key","file":"a.ts","reason":"made up","added":"2026-01-01"},`,
      `    {"fingerprint":"${'b'.repeat(32)}","rule":"acme-key","file":"b.ts","added":"2026-01-01"}`,
      '  ]',
      '}',
      '',
    ]);
    expect(serializeBaseline({ salt, entries: [] })).toContain('"entries": []');
  });
});

describe('updateBaseline', () => {
  it('adds what is new, and keeps reason and day of what is not', () => {
    const before: Baseline = { salt, entries: [{ ...entry('a'), reason: 'made up' }, entry('b')] };
    expect(updateBaseline(before, [finding('a', 'moved.ts'), finding('c')], '2026-03-31')).toEqual({
      salt,
      entries: [{ ...entry('a', 'moved.ts'), reason: 'made up' }, entry('b'), { ...entry('c'), added: '2026-03-31' }],
    });
  });
});

describe('pruneBaseline', () => {
  it('keeps what is still found, as it is', () => {
    const before: Baseline = { salt, entries: [entry('a'), entry('b')] };
    expect(pruneBaseline(before, [finding('b', 'moved.ts'), finding('c')])).toEqual({ salt, entries: [entry('b')] });
  });
});

describe('parseBaseline', () => {
  const text = (change: object): string => JSON.stringify({ version: 1, salt, entries: [entry('a')], ...change });

  it.each([
    ['{', '1:2: the file ends where a key in double quotes should stand'],
    ['[]', '1:1: version is missing'],
    [text({ version: 2, more: true }), '1:12: version is not 1'],
    [text({ more: true }), 'the baseline has no setting "more"'],
    [text({ salt: 'abc' }), '1:21: salt is not lower-case hexadecimal of the right length'],
    [text({ entries: {} }), 'entries is not a list'],
    [text({ entries: [{ ...entry('a'), line: 1 }] }), 'entries[0] has no setting "line"'],
    [text({ entries: [{ ...entry('a'), fingerprint: 'A'.repeat(32) }] }), 'entries[0].fingerprint is not lower-case hexadecimal'],
    [text({ entries: [{ ...entry('a'), added: 'today' }] }), 'entries[0].added is not a day'],
    [text({ entries: [{ ...entry('a'), rule: '' }] }), 'entries[0].rule is empty'],
    [text({ entries: [entry('a'), entry('a')] }), 'entries[1] has the fingerprint of an earlier one'],
  ])('refuses %s', (json, message) => {
    expect(() => parseBaseline(json, 'x')).toThrow(expect.objectContaining({ code: 'BASELINE_INVALID' }));
    expect(() => parseBaseline(json, 'x')).toThrow(message);
  });
});
