import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createRandom } from '../random.ts';
import { hasCode } from './character-set.ts';
import { setOfLiteral } from './extent.ts';
import { findSlowness } from './linear.ts';
import type { PatternNode } from './node.ts';
import { samplePattern } from './sample.ts';
import { parsePattern } from './syntax.ts';
import { tokenPatterns } from './token-patterns.cases.ts';

describe('findSlowness', () => {
  it.each([
    ['x(a+)+', 'repeats what can itself match'],
    ['x(?:a*)*', 'repeats what can itself match'],
    ['x(a|a)*', 'repeats what can itself match'],
    ['x(a|aa)+', 'repeats what can itself match'],
    ['x(?:\\w|\\d)*y', 'repeats what can itself match'],
    ['x(\\w+\\s?)*', 'repeats what can itself match'],
    ['x(?:[a-z]{2,5})*', 'repeats what can itself match'],
    ['x(?:[\\w-]{4}-?)*', 'repeats what can itself match'],
    ['x(?:[a-z]+[0-9]*)+@', 'repeats what can itself match'],
    ['"(?:[^"]|"")*"(?:,"(?:[^"]+"?)*)*', 'repeats what can itself match'],
    ['x(?:-|b(?:a|a))*y', 'repeats what can itself match'],
    ['x(?:a?a?b)*y', 'repeats what can itself match'],
    ['xa*a*', 'a* and a* can take the same text'],
    ['x\\s*X?\\s*', '\\s* and \\s* can take the same text'],
    ['x\\s{0,5000}\\s{0,5000}', 'can take the same text'],
    ['x[a-z]+key[a-z]+', 'can take the same text'],
    ['x.*foo.*bar', 'can take the same text'],
    ['x[a-z]*(?:-|b|c)[a-z]*', 'can take the same text'],
    ['xa?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?', 'can take the same text'],
    ['x(?:(?:[;-]|;)*|$)', 'repeats what can itself match'],
    ['x[ab]{0,99}[ab]{0,99}[ab]{0,99}', 'can take the same text'],
    ['x(?:[a-z]{1,99},?){1,4}', 'can take the same text'],
    ['x(?:-[a-z]+)?[a-z]+', 'can take the same text'],
    ['(?:a|ab)(?=x(c+)+)', 'repeats what can itself match'],
    ['.*secret', 'it begins with .*'],
    ['\\w+@[a-z]{4}', 'it begins with \\w+'],
    ['(?:-?)[\\w.-]{0,500}?key', 'it begins with [\\-.0-9A-Z_a-z]{0,500}?'],
  ])('refuses %s', (pattern, reason) => {
    expect(findSlowness(parsePattern(pattern))).toContain(reason);
  });

  it('refuses very many repeats', () => {
    expect(findSlowness(parsePattern('x(?:a?b)'.repeat(300)))).toBe('it has more than 256 repeats');
  });

  it.each(tokenPatterns)('takes %s', (pattern, ignoreCase) => {
    expect(findSlowness(parsePattern(pattern, { ignoreCase }))).toBeUndefined();
  });

  it.each([
    '[a-z]{3,20}-[A-Za-z0-9_-]{20,200}',
    'x[\\w-]{3,20}-[\\w-]{20,200}',
    'x\\s*=\\s*',
    'x\\s*(?:=|:|=>)\\s*y',
    'x(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?',
    '"(?:\\\\.|[^"\\\\])*"',
    '^\\s*export',
    'x(?:%[0-9A-F]{2}|[A-Za-z0-9_.~-])+@',
    '-----BEGIN(?:[A-Z]+ )*KEY-----(?:[A-Za-z0-9+/=]{40,80}\\s){1,60}',
    'x[a-z]*-[a-z]*',
    'x(?:ab|ac)+',
    'x(?:[a-z]{1,3}){1,4}',
    'x[a-z]{20,}={0,3}(?:[;-]|\\\\[nr]|$)',
    'x(?:-[ABC]{0,100})KEY[^]{64,}?KEY',
    'x(?:(?:ab|abc)-)+',
    '[\\w.-]{0,50}?(?:vendor)(?:[ \\t\\w.-]{0,20})[\\s\'"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[`\'"\\s=]{0,5}([a-z0-9_-]{32})(?:[`\'"\\s;]|\\\\[nr]|$)',
  ])('takes %s', (pattern) => {
    expect(findSlowness(parsePattern(pattern))).toBeUndefined();
  });

  it('takes more where texts are short', () => {
    const node = parsePattern('(?:.*/)?vendor/.*\\.js');
    expect(findSlowness(node)).toBeDefined();
    expect(findSlowness(node, { longestText: 100 })).toBeUndefined();
    expect(findSlowness(parsePattern('(a+)+b'), { longestText: 100 })).toBeDefined();
  });
});

/** Valid patterns of few characters, so that their parts often overlap. */
const patterns: fc.Arbitrary<string> = fc.letrec<{ pattern: string }>((tie) => ({
  pattern: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom('a', 'b', '-', '[ab]', '[a-]', '[^b]'),
    fc.array(tie('pattern'), { minLength: 2, maxLength: 4 }).map((parts) => parts.join('')),
    fc.array(tie('pattern'), { minLength: 2, maxLength: 3 }).map((parts) => `(?:${parts.join('|')})`),
    fc.tuple(tie('pattern'), fc.constantFrom('?', '*', '+', '{2}', '{1,3}', '{2,}', '{4,9}')).map(([body, bounds]) => `(?:${body})${bounds}`),
  ),
})).pattern;

describe('a backtracking matcher', () => {
  it('needs few steps for every pattern that is taken', () => {
    fc.assert(
      fc.property(patterns, fc.integer({ min: 0 }), (pattern, seed) => {
        const node = parsePattern(pattern);
        fc.pre(findSlowness(node) === undefined);
        const random = createRandom(seed);
        const unit = random.string('ab-', 1 + random.integer(3));
        const text = `${samplePattern(node, random).slice(0, 20)}${unit.repeat(100)}!`;
        expect(stepsToFail(node, text)).toBeLessThan(mostSteps);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['x(a+)+', 'x(a|aa)+', 'x(\\w+\\s?)*'])('needs very many for %s', (pattern) => {
    expect(stepsToFail(parsePattern(pattern), `x${'a'.repeat(100)}!`)).toBe(mostSteps);
  });
});

const mostSteps = 3_000_000;

/** Counts the steps of matching at the text's start and then failing, up to `mostSteps`. */
function stepsToFail(node: PatternNode, text: string): number {
  let steps = 0;
  const match = (part: PatternNode, at: number, next: (at: number) => boolean): boolean => {
    if (++steps >= mostSteps) return true;
    switch (part.kind) {
      case 'literal':
      case 'class':
        return at < text.length && hasCode(part.kind === 'class' ? part.set : setOfLiteral(part), text.charCodeAt(at)) && next(at + 1);
      case 'sequence':
        return part.items.reduceRight<(at: number) => boolean>((rest, item) => (here) => match(item, here, rest), next)(at);
      case 'alternation':
        return part.branches.some((branch) => match(branch, at, next));
      case 'group':
        return match(part.body, at, next);
      case 'repeat': {
        const round = (count: number, here: number): boolean =>
          (count < part.max && match(part.body, here, (there) => (there > here || count < part.min) && round(count + 1, there))) || (count >= part.min && next(here));
        return round(0, at);
      }
      default:
        throw new TypeError(`no ${part.kind} in these patterns`);
    }
  };
  match(node, 0, () => steps >= mostSteps);
  return steps;
}
