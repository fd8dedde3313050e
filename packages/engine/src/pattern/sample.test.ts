import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createRandom } from '../random.ts';
import { nearMisses, samplePattern, sampleSecret } from './sample.ts';
import { parsePattern } from './syntax.ts';
import { tokenPatterns } from './token-patterns.cases.ts';

const seeds = fc.integer({ min: 0 });

describe.each(tokenPatterns)('%s', (pattern, ignoreCase) => {
  const node = parsePattern(pattern, { ignoreCase });
  const flags = ignoreCase ? 'i' : '';

  it('is matched by its samples, in printable characters', () => {
    const whole = new RegExp(`^(?:${pattern})$`, flags);
    fc.assert(
      fc.property(seeds, (seed) => {
        const text = samplePattern(node, createRandom(seed));
        expect(text).toMatch(whole);
        expect(text).toMatch(/^[ -~]*$/);
      }),
    );
  });

  it('has its first group where the sample says the secret stands', () => {
    const expression = new RegExp(pattern, `${flags}d`);
    fc.assert(
      fc.property(seeds, (seed) => {
        const { text, start, end } = sampleSecret(node, createRandom(seed));
        const indices = expression.exec(text)?.indices;
        expect([start, end]).toEqual(indices?.[1] ?? indices?.[0]);
      }),
    );
  });

  it('does not match its near misses', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { text } of nearMisses(node, createRandom(seed))) expect(text).not.toMatch(new RegExp(pattern, flags));
      }),
    );
  });
});

describe('nearMisses', () => {
  it.each([
    ['key-[0-9a-f]{32}', ['body too short', 'wrong character in the body', 'first character missing']],
    ['[a-z]{3,9}-[A-Z]{20}', ['body too short', 'wrong character in the body']],
    ['abc', ['first character missing']],
    ['[^]{5,}', ['body too short']],
  ])('of %s are %j', (pattern, kinds) => {
    expect(nearMisses(parsePattern(pattern), createRandom(7)).map(({ why }) => why)).toEqual(expect.arrayContaining(kinds));
  });

  it('of a body of 32 has 31, or 32 with one wrong', () => {
    const misses = nearMisses(parsePattern('key-[0-9a-f]{32}'), createRandom(7));
    expect(misses.map(({ text }) => text.length)).toEqual([35, 36, 35]);
  });
});
