// What is new in a text: examples, and what must hold for any two texts.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedRanges } from '../../src/git/changed-ranges.ts';

function added(next: string, ...before: string[]): string {
  const bytes = Buffer.from(next, 'latin1');
  return changedRanges(
    before.map((text) => Buffer.from(text, 'latin1')),
    bytes,
  )
    .map(({ start, end }) => bytes.toString('latin1', start, end))
    .join('…');
}

describe('new lines', () => {
  it.each([
    ['nothing', 'a\nb\n', ['a\nb\n'], ''],
    ['an empty text', '', ['a\n'], ''],
    ['everything', 'a\nb\n', [''], 'a\nb\n'],
    ['everything, with nothing before', 'a\nb', [], 'a\nb'],
    ['a line at the end', 'a\nb\n', ['a\n'], 'b\n'],
    ['a line at the end, without its end', 'a\nb', ['a'], 'b'],
    ['a line at the start', 'b\na\n', ['a\n'], 'b\n'],
    ['a line within', 'a\nx\nb\n', ['a\nb\n'], 'x\n'],
    ['a line made longer at its end', 'a\nbc\n', ['a\nb\n'], 'bc\n'],
    ['a line made longer at its start', 'a\nxb\n', ['a\nb\n'], 'xb\n'],
    ['a line that was the end of one', 'a\nb\n', ['xa\nb\n'], 'a\n'],
    ['the end of a line that became one', 'x\nb\n', ['xb\n'], 'x\nb\n'],
    ['neighbours together', 'a\n1\n2\nb\n3\n', ['a\nb\n'], '1\n2\n…3\n'],
    ['no line that only moved', 'b\nc\na\n', ['a\nb\nc\n'], ''],
    ['a copy of a line', 'a\nb\na\n', ['a\nb\n'], 'a\n'],
    ['no change of line ends', 'a\r\nb\r\n', ['a\nb\n'], ''],
    ['lines that end with a carriage return', 'a\rb\rc\r', ['a\rc\r'], 'b\r'],
    ['no removed lines', 'a\n', ['a\nb\nc\n'], ''],
    ['what neither parent has', 'a\nl\nr\nx\n', ['a\nl\n', 'a\nr\n'], 'x\n'],
    ['what one parent has too rarely', 'a\na\n', ['a\n', 'a\na\n'], ''],
  ])('%s', (_name, next, before, expected) => {
    expect(added(next, ...before)).toBe(expected);
  });

  it('compares a long line in pieces', () => {
    const piece = (number: number): string => `var name${number}=${'x'.repeat(20)};`;
    const line = Array.from({ length: 200 }, (_, number) => piece(number));
    const changed = [...line.slice(0, 100), 'var new="y";', ...line.slice(100)];
    expect(added(changed.join(''), line.join(''))).toBe('var new="y";');
    expect(added('y'.repeat(5000), 'x'.repeat(5000))).toBe('y'.repeat(5000));
  });

  it('finds its way in texts of many blocks', () => {
    const lines = Array.from({ length: 20_000 }, (_, number) => `line ${number}`);
    const next = [...lines.slice(0, 9000), 'new', ...lines.slice(9000)];
    expect(added(next.join('\n'), lines.join('\n'))).toBe('new\n');
    expect(added(`${lines.join('\n')}\nnew`, lines.join('\n'))).toBe('new');
  });
});

describe('for any two texts', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'dd', '', '\n', '\n', '\r\n', '\r', ';'), { maxLength: 60 }).map((parts) => parts.join(''));
  const linesOf = (value: string): string[] => value.split(/[\r\n]/).filter((line) => line !== '');

  it('every line is there before as often, or is new', () => {
    fc.assert(
      fc.property(text, text, (old, next) => {
        const bytes = Buffer.from(next);
        const ranges = changedRanges([Buffer.from(old)], bytes);
        const isNew = (at: number): boolean => ranges.some(({ start, end }) => start <= at && at < end);
        const left = new Map<string, number>();
        for (const line of linesOf(old)) left.set(line, (left.get(line) ?? 0) + 1);
        const fresh = new Map<string, number>();
        let start = 0;
        for (const line of next.split(/[\r\n]/)) {
          if (line !== '') {
            const states = new Set(Array.from({ length: line.length }, (_, at) => isNew(start + at)));
            expect(states.size).toBe(1);
            if (states.has(true)) fresh.set(line, (fresh.get(line) ?? 0) + 1);
          }
          start += line.length + 1;
        }
        const all = new Map<string, number>();
        for (const line of linesOf(next)) all.set(line, (all.get(line) ?? 0) + 1);
        for (const [line, count] of all) expect(fresh.get(line) ?? 0).toBe(Math.max(0, count - (left.get(line) ?? 0)));
      }),
      { numRuns: 2000 },
    );
  });

  it('the ranges ascend, do not touch, and lie within the text', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), text, (before, next) => {
        let end = -1;
        for (const range of changedRanges(
          before.map((old) => Buffer.from(old)),
          Buffer.from(next),
        )) {
          expect(range.start).toBeGreaterThan(end);
          expect(range.end).toBeGreaterThan(range.start);
          end = range.end;
        }
        expect(end).toBeLessThanOrEqual(next.length);
      }),
    );
  });
});
