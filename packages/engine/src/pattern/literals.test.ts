import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createRandom } from '../random.ts';
import { hasCode } from './character-set.ts';
import { extentOf, firstCharacters, lastCharacters, startsWithWordChar } from './extent.ts';
import { findAnchors } from './literals.ts';
import type { PatternAnchor } from './literals.ts';
import type { PatternNode } from './node.ts';
import { samplePattern } from './sample.ts';
import { parsePattern } from './syntax.ts';
import { tokenPatterns } from './token-patterns.cases.ts';
import { writeClassBody } from './write.ts';

/** Patterns of every construct, with stretches of literals long enough to be anchors. */
const patterns: fc.Arbitrary<string> = fc.letrec<{ pattern: string }>((tie) => ({
  pattern: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('abc', 'Key_', 'x-y', '[xX]', '[ab]', '[A-Z0-9]', '\\d', '[^\\s]', '\\s', '[a-z]{2,4}', '[0-9a-f]{8}', 'é', '-'),
    fc.tuple(tie('pattern'), tie('pattern')).map((parts) => parts.join('')),
    fc.array(tie('pattern'), { minLength: 3, maxLength: 4 }).map((parts) => parts.join('')),
    fc.array(tie('pattern'), { minLength: 2, maxLength: 3 }).map((parts) => `(?:${parts.join('|')})`),
    fc.tuple(tie('pattern'), fc.constantFrom('?', '*', '+', '{2}', '{1,}', '{0,3}', '{3,5}')).map(([body, bounds]) => `(?:${body})${bounds}`),
  ),
})).pattern;

/** True when the anchor stands in the text as it says. */
function isSeen(text: string, { literal, ignoreCase, before, run }: PatternAnchor): boolean {
  const [haystack, needle] = ignoreCase ? [text.toLowerCase(), literal.toLowerCase()] : [text, literal];
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    const behind = text.slice(at + literal.length, at + literal.length + run.minRun);
    const isRun = behind.length === run.minRun && [...behind].every((character) => hasCode(run.set, character.charCodeAt(0)));
    if (isRun && before.min <= at && at <= before.max) return true;
  }
  return false;
}

function expectAnchored(node: PatternNode, seed: number): void {
  const text = samplePattern(node, createRandom(seed));
  const { min, max } = extentOf(node);
  expect(text.length).toBeGreaterThanOrEqual(min);
  expect(text.length).toBeLessThanOrEqual(max);
  if (text !== '') {
    expect(hasCode(firstCharacters(node), text.charCodeAt(0))).toBe(true);
    expect(hasCode(lastCharacters(node), text.charCodeAt(text.length - 1))).toBe(true);
  }
  if (startsWithWordChar(node)) expect(text).toMatch(/^\w/);
  const anchors = findAnchors(node, { minBytes: 3 });
  if (anchors !== undefined) expect(anchors.some((anchor) => isSeen(text, anchor))).toBe(true);
}

describe('findAnchors', () => {
  it.each(tokenPatterns)('states only what every sample of %s shows', (pattern, ignoreCase) => {
    const node = parsePattern(pattern, { ignoreCase });
    expect(findAnchors(node, { minBytes: 3 })).toBeDefined();
    fc.assert(fc.property(fc.integer({ min: 0 }), (seed) => expectAnchored(node, seed)));
  });

  it('states only what every sample of any pattern shows', () => {
    fc.assert(
      fc.property(patterns, fc.boolean(), fc.integer({ min: 0 }), (pattern, ignoreCase, seed) => expectAnchored(parsePattern(pattern, { ignoreCase }), seed)),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['key-[0-9a-f]{32}', ['key- 0…0 32×0-9a-f']],
    ['(?:AKIA|ASIA)[A-Z2-7]{16}', ['AKIA 0…0 16×2-7A-Z', 'ASIA 0…0 16×2-7A-Z']],
    ['(?:A3T[A-Z0-9]|AKIA)[A-Z0-9]{16}', ['A3T 0…0 17×0-9A-Z', 'AKIA 0…0 16×0-9A-Z']],
    ['sk_(?:live|test)_[a-z]{24,99}', ['sk_live_ 0…0 24×a-z', 'sk_test_ 0…0 24×a-z']],
    ['[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}', ['T3BlbkFJ 20…20 20×0-9A-Za-z']],
    ['[a-f0-9]{8}-us[0-9]{1,2}', ['-us 8…8 1×0-9']],
    ['[xX]kEy[a-z]{4}', ['xkey/i 0…0 4×a-z']],
    ['SG\\.[\\w-]{22}\\.[\\w-]{43}', ['SG. 0…0 66×\\-.0-9A-Z_a-z']],
    ['aaaa\\s+[a-z]{8}', ['aaaa 0…0 0×']],
    ['ab{3}c[0-9]', ['abbbc 0…0 1×0-9']],
    ['(?:tok1|tok1[a-z])[0-9]{4}', ['tok1 0…0 4×0-9a-z']],
  ])('of %s are %j', (pattern, expected) => {
    const anchors = findAnchors(parsePattern(pattern), { minBytes: 3 });
    const shown = anchors?.map(
      ({ literal, ignoreCase, before, run }) => `${literal}${ignoreCase ? '/i' : ''} ${before.min}…${before.max} ${run.minRun}×${writeClassBody(run.set)}`,
    );
    expect(shown?.toSorted()).toEqual(expected);
  });

  it.each(['[a-z]{20}', 'ab', 'a?b?c?d?', '(?:abcd)?x', 'abcd|[a-z]{9}', 'ééé', ''])('of %s are none', (pattern) => {
    expect(findAnchors(parsePattern(pattern), { minBytes: 3 })).toBeUndefined();
  });

  it('keeps to the least length asked for', () => {
    expect(findAnchors(parsePattern('abc[0-9]{9}'), { minBytes: 4 })).toBeUndefined();
  });
});
