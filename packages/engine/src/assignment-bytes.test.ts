import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteAt, endsBareWord, isBlank, isLetter, isLineEnd, isNameByte, isQuote, lineEnd, skipBlanks, skipSpaces, slice, wordAt } from './assignment-bytes.ts';

const bytes = fc.string({ unit: 'binary', maxLength: 40 }).map((text) => Buffer.from(text, 'latin1'));

describe('classes of bytes', () => {
  it.each([
    ['name', isNameByte, /[A-Za-z0-9_.-]/],
    ['letter', isLetter, /[A-Za-z]/],
    ['blank', isBlank, /[ \t]/],
    ['line end', isLineEnd, /[\r\n]/],
    ['quote', isQuote, /["'`]/],
    ['end of a bare word', endsBareWord, /[ \t\r\n"'`;,()<>{}\0]/],
  ] as const)('%s', (_, is, pattern) => {
    for (let code = 0; code < 256; code++) expect([code, is(code)]).toEqual([code, pattern.test(String.fromCharCode(code))]);
  });
});

describe('steps through bytes', () => {
  it('agree with regular expressions, and never pass the limit', () => {
    fc.assert(
      fc.property(bytes, fc.nat(40), (text, at) => {
        const from = Math.min(at, text.length);
        const rest = text.toString('latin1', from);
        const lengthOf = (pattern: RegExp): number => from + (pattern.exec(rest)?.[0].length ?? 0);
        expect(skipBlanks(text, from, text.length)).toBe(lengthOf(/^[ \t]*/));
        expect(skipSpaces(text, from, text.length)).toBe(lengthOf(/^[ \t\r\n]*/));
        expect(lineEnd(text, from, text.length)).toBe(lengthOf(/^[^\r\n]*/));
        expect(wordAt(text, from, text.length)).toBe(/^[\w.-]*/.exec(rest)?.[0].replace(/[^\x20-\x7e]/g, ''));
      }),
    );
  });

  it('reads nothing beyond the buffer', () => {
    const text = Buffer.from('ab');
    expect([byteAt(text, -1), byteAt(text, 2)]).toEqual([0, 0]);
    expect(slice(text, 1, 9)).toBe('b');
  });
});
