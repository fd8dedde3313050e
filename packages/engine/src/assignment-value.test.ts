import { describe, expect, it } from 'vitest';
import { bareValue, blockValue, bracedValue, elementValue, embeddedValue, quotedValue, valueLimit, wordValue } from './assignment-value.ts';
import type { ValueSpan } from './assignment-value.ts';
import { fileFacts } from './classify-path.ts';

/** Reads at the mark `¦`, and gives the value as text. */
function read(marked: string, reader: (text: Buffer, at: number, end: number) => ValueSpan | undefined): string | undefined {
  const at = marked.indexOf('¦');
  const text = Buffer.from(marked.replace('¦', ''), 'latin1');
  const span = reader(text, at, text.length);
  return span && text.toString('latin1', span.start, span.end);
}

describe('quotedValue', () => {
  it.each([
    ['¦"one two" rest', 'one two'],
    ["¦'it\\'s' rest", "it\\'s"],
    ['¦"a\\\\" rest', 'a\\\\'],
    ['¦`two\nlines`', 'two\nlines'],
    ['¦"""\n  three\n"""', 'three'],
    ['{\\¦"inner\\" : 1}', 'inner'],
    ['{\\\\\\¦"deep\\\\\\"}', 'deep'],
    ['¦"ends at a line\n"', undefined],
    ['¦"never ends', undefined],
  ])('%j', (marked, value) => {
    expect(read(marked, (text, at, end) => quotedValue(text, at, 0, end))).toBe(value);
  });

  it('gives up beyond its limit', () => {
    expect(read(`¦"${'x'.repeat(valueLimit)}"`, (text, at, end) => quotedValue(text, at, 0, end))).toBeUndefined();
  });
});

describe('bareValue', () => {
  it.each([
    ['a.yml', 'k: ¦one two  # note', 'one two'],
    ['a.yml', '{k: ¦one, l: two}', 'one'],
    ['a.ini', 'k = ¦one;two ; note', 'one;two'],
    ['a.ini', 'k = ¦', undefined],
    ['.env', 'k=¦a b#c', 'a b#c'],
    ['a.sh', 'k=¦one two', 'one'],
    ['a.sh', 'k=¦a\\ b c', 'a\\ b'],
    ['a.md', 'k: ¦one.', 'one'],
    ['web.config', 'k=¦one" x', 'one'],
  ])('%s: %j', (path, marked, value) => {
    expect(read(marked, (text, at, end) => bareValue(text, at, marked.indexOf('k'), 0, end, fileFacts(path)))).toBe(value);
  });
});

describe('other ways to write a value', () => {
  it.each([
    ['word', wordValue, '¦one two', 'one'],
    ['block', blockValue, '|¦\n  one\n  two', 'one'],
    ['block with a sign', blockValue, '>¦-\n  one\n', 'one'],
    ['no block', blockValue, '|¦ one\n', undefined],
    ['element', elementValue, '<p>¦ one </p>', 'one'],
    ['element of data', elementValue, '<p>¦<![CDATA[one]]></p>', 'one'],
    ['element without an end', elementValue, '<p>¦one <b>', undefined],
    ['embedded', embeddedValue, 'a=¦one;b=two', 'one'],
    ['embedded in a query', embeddedValue, 'a=¦one&b=two', 'one'],
    ['in braces', bracedValue, '${A:-¦one two}', 'one two'],
    ['in braces and quotes', bracedValue, '${A:-¦"one"}', 'one'],
    ['in open braces', bracedValue, '${A:-¦one', undefined],
  ] as const)('%s', (_, reader, marked, value) => {
    expect(read(marked, reader)).toBe(value);
  });
});
