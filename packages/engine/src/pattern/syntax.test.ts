import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parsePattern } from './syntax.ts';
import { tokenPatterns } from './token-patterns.cases.ts';
import { writePattern } from './write.ts';

/** Sources of valid patterns, from small alphabets, so that texts over the same alphabet often match. */
const patterns: fc.Arbitrary<string> = fc.letrec<{ pattern: string }>((tie) => ({
  pattern: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('a', 'B', '\\.', '-', '[abc]', '[^a]', '[A-C_-]', '\\d', '\\w', '\\S', '.', '\\x61', '\\u0062', '[\\w.-]', '[\\]x]', '^', '$', '\\b'),
    fc.tuple(tie('pattern'), tie('pattern')).map(([left, right]) => `${left}${right}`),
    fc.tuple(tie('pattern'), tie('pattern')).map(([left, right]) => `(?:${left}|${right})`),
    fc.tuple(tie('pattern'), fc.constantFrom('?', '*', '+', '{2}', '{1,}', '{0,3}', '*?', '{1,2}?')).map(([body, bounds]) => `(${body})${bounds}`),
    tie('pattern').map((body) => `(?=${body})`),
    tie('pattern').map((body) => `(?<!${body})`),
  ),
})).pattern;

const texts = fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'B', 'c', '0', '_', '-', '.', ' ', '\n', 'é', ']'), maxLength: 8 });

function refusal(message: string): unknown {
  return expect.objectContaining({ name: 'EngineError', code: 'PATTERN_INVALID', message: `${message} of the pattern` });
}

describe('parsePattern', () => {
  it('reads what RegExp reads: a written tree matches the same', () => {
    fc.assert(
      fc.property(patterns, fc.boolean(), texts, (source, ignoreCase, text) => {
        const rewritten = writePattern(parsePattern(source, { ignoreCase }));
        const [expected, actual] = [new RegExp(source, ignoreCase ? 'i' : ''), new RegExp(rewritten)].map((expression) => expression.exec(text));
        expect(actual && [...actual, actual.index]).toEqual(expected && [...expected, expected.index]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(tokenPatterns)('takes %s as a rule', (pattern, ignoreCase) => {
    expect(() => parsePattern(pattern, { ignoreCase, subset: 'rule' })).not.toThrow();
  });

  it.each([
    ['(a', 'a group that is not closed at character 1'],
    ['a)', 'a closing parenthesis without an opening one at character 2'],
    ['[a', 'a class that is not closed at character 1'],
    ['x[]', 'an empty class at character 2'],
    ['[z-a]', 'a range whose ends are the wrong way round at character 2'],
    ['[a-\\d]', 'a range that ends with a class at character 2'],
    ['*a', 'a quantifier with nothing to repeat at character 1'],
    ['{2}', 'a quantifier with nothing to repeat at character 1'],
    ['a**', 'a quantifier behind a quantifier at character 3'],
    ['^*', 'a quantifier behind an assertion at character 2'],
    ['a{3,2}', 'a quantifier whose bounds are the wrong way round at character 2'],
    ['a{99999}', 'a quantifier over 32768 at character 2'],
    ['a{,3}', 'a brace that begins no quantifier at character 2'],
    ['(a)\\1', 'a back-reference at character 4'],
    ['(?<n>a)\\k<n>', 'a back-reference at character 8'],
    ['(?<n>a)(?<n>b)', 'a second group named n at character 8'],
    ['(?i)a', 'a kind of group that is not supported at character 1'],
    ['a\\z', 'the escape \\z, which is not supported at character 2'],
    ['a\\', 'a backslash with nothing behind it at character 2'],
    ['\\u12', 'the escape \\u, which is not supported at character 1'],
  ])('refuses %s', (source, message) => {
    expect(() => parsePattern(source)).toThrow(refusal(message));
  });

  it('refuses what is too deep or too long', () => {
    expect(() => parsePattern(`${'('.repeat(70)}${')'.repeat(70)}`)).toThrow(refusal('groups more than 64 deep at character 65'));
    expect(() => parsePattern('a'.repeat(5000))).toThrow(refusal('more than 4096 characters at character 4097'));
  });

  it.each([
    ['^a', 'the assertion ^ at character 1'],
    ['a$', 'the assertion $ at character 2'],
    ['\\ba', 'a word-edge assertion at character 1'],
    ['a(?=b)', 'a look-around at character 2'],
    ['(?<!b)a', 'a look-around at character 1'],
    ['a+?', 'a lazy quantifier at character 3'],
  ])('refuses %s in a rule, and only there', (source, message) => {
    expect(() => parsePattern(source, { subset: 'rule' })).toThrow(refusal(message));
    expect(() => parsePattern(source)).not.toThrow();
  });
});
