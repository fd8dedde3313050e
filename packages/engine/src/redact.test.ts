import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskedForm, redactText } from './redact.ts';
import type { Rule } from './rule.ts';

describe('redactText', () => {
  it.each([
    ['one', [{ start: 2, end: 5, ruleId: 'a' }], 'ab[redacted:a]fghij'],
    [
      'two, in any order',
      [
        { start: 7, end: 9, ruleId: 'b' },
        { start: 0, end: 2, ruleId: 'a' },
      ],
      '[redacted:a]cdefg[redacted:b]j',
    ],
    [
      'overlapping',
      [
        { start: 2, end: 5, ruleId: 'a' },
        { start: 4, end: 8, ruleId: 'b' },
      ],
      'ab[redacted:a]ij',
    ],
    [
      'touching',
      [
        { start: 2, end: 5, ruleId: 'a' },
        { start: 5, end: 8, ruleId: 'b' },
      ],
      'ab[redacted:a]ij',
    ],
    [
      'one within another',
      [
        { start: 3, end: 4, ruleId: 'b' },
        { start: 2, end: 8, ruleId: 'a' },
      ],
      'ab[redacted:a]ij',
    ],
    ['beyond the end', [{ start: 8, end: 99, ruleId: 'a' }], 'abcdefgh[redacted:a]'],
    ['empty', [{ start: 3, end: 3, ruleId: 'a' }], 'abcdefghij'],
    ['none', [], 'abcdefghij'],
  ])('%s', (_, spans, expected) => {
    expect(redactText('abcdefghij', spans)).toBe(expected);
  });

  it('leaves nothing of any span, and everything else', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJ'), minLength: 1, maxLength: 60 });
    const spans = fc.array(fc.record({ start: fc.nat({ max: 60 }), length: fc.nat({ max: 20 }) }), { maxLength: 6 });
    fc.assert(
      fc.property(text, spans, (written, chosen) => {
        const redacted = redactText(
          written,
          chosen.map(({ start, length }) => ({ start, end: start + length, ruleId: 'x' })),
        );
        const kept = [...written].filter((_, index) => !chosen.some(({ start, length }) => index >= start && index < start + length)).join('');
        expect(redacted.replace(/\[redacted:x\]/g, '')).toBe(kept);
      }),
    );
  });
});

describe('maskedForm', () => {
  const token = (pattern: string): Rule => ({ kind: 'token', id: 'a', title: 'A', provider: 'A', severity: 'high', references: [], pattern });

  it.each([
    ['orders_[A-Za-z0-9]{36}', 'orders_…'],
    ['AKIA[A-Z2-7]{16}', 'AKIA…'],
    ['SG\\.[\\w-]{22}\\.[\\w-]{43}', 'SG.…'],
    ['key=(ord-[a-z]{20})', 'ord-…'],
    ['(?:ord|oth)_[a-z]{20}', '…'],
    ['ord_[a-z]{4}|oth_[a-z]{4}', '…'],
    ['ords?_[a-z]{20}', 'ord…'],
    ['[a-f0-9]{32}', '…'],
    ['\\d{8}', '…'],
    ['key: (a{20})', '…'],
  ])('%s', (pattern, expected) => {
    expect(maskedForm(token(pattern))).toBe(expected);
  });

  it('of a rule without a pattern', () => {
    expect(maskedForm({ kind: 'detected', id: 'a', title: 'A', provider: 'A', severity: 'high', references: [], detector: 'a' })).toBe('…');
  });
});
