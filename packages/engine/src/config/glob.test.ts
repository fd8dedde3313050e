import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createPathMatcher } from './glob.ts';

describe('createPathMatcher', () => {
  it.each<[globs: string[], yes: string[], no: string[]]>([
    [['*.js'], ['a.js', 'b/c.js', '.js'], ['a.jsx', 'a.js.map', 'ajs']],
    [['build'], ['build', 'build/a', 'x/build/y/z'], ['builds/a', 'x/rebuild']],
    [['build/'], ['build/a', 'x/build/a'], ['build', 'x/build']],
    [['/build'], ['build', 'build/a'], ['x/build']],
    [['./build'], ['build/a'], ['x/build']],
    [['src/gen'], ['src/gen', 'src/gen/a.ts'], ['x/src/gen', 'src/generated']],
    [['src/*.ts'], ['src/a.ts'], ['src/x/a.ts', 'a.ts']],
    [['src/**/*.ts'], ['src/a.ts', 'src/x/y/a.ts'], ['x/src/a.ts', 'src/a.js']],
    [['**/fixtures/*.json'], ['fixtures/a.json', 'x/y/fixtures/a.json'], ['fixtures/x/a.json']],
    [['docs/**'], ['docs/a', 'docs/a/b'], ['docs', 'x/docs/a']],
    [['**'], ['a', 'a/b'], []],
    [['a?c'], ['abc', 'x/a-c'], ['ac', 'abbc']],
    [['[a-c]x'], ['ax', 'cx'], ['dx', '-x']],
    [['[!a-c]x', '[]x]y'], ['dx', ']y', 'xy'], ['ax']],
    [
      ['\\*x', 'a\\[b'],
      ['*x', 'a[b'],
      ['yx', 'ab'],
    ],
    [['[x'], ['[x'], ['x']],
    [['*a*b*c'], ['abc', 'xaxbxc', 'aabbcc'], ['acb', 'abcx']],
    [['*.log', '!keep.log'], ['a.log'], ['keep.log', 'x/keep.log']],
    [['build', '!build/keep.ts', 'build/keep.ts.map'], ['build/a', 'build/keep.ts.map'], ['build/keep.ts']],
    [['app/[id]/page.tsx'], ['app/[id]/page.tsx', 'app/i/page.tsx'], ['app/x/page.tsx']],
    [['app/[id]/'], ['app/[id]/page.tsx'], ['app/[id]', 'app/[slug]/page.tsx']],
    [['app/(group)/x'], ['app/(group)/x'], ['app/group/x']],
    [['README.md'], ['README.md', 'x/README.md'], ['readme.md']],
    [['.env*'], ['.env', '.env.local', 'x/.env.local/y'], ['env', 'a.env']],
    [[], [], ['a', 'a/b']],
  ])('by %j takes %j and not %j', (globs, yes, no) => {
    const matches = createPathMatcher(globs);
    expect([...yes, ...no].filter(matches)).toEqual(yes);
  });

  it('takes every path that is written out in full', () => {
    const part = fc.string({ unit: fc.constantFrom('a', '.', '*', '[', ']', '?', '(', '-', ' '), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const path = parts.join('/');
        expect(createPathMatcher([`/${path}`])(path)).toBe(true);
        expect(createPathMatcher([`/${path}`])(`${path}/below`)).toBe(true);
      }),
    );
  });

  it('agrees with a regular expression for stars within a part', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 10 });
    const globs = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), minLength: 1, maxLength: 8 }).filter((glob) => !/^\*\*$/.test(glob));
    fc.assert(
      fc.property(globs, texts, (glob, text) => {
        const expression = new RegExp(`^${glob.replaceAll('*', '.*').replaceAll('?', '.')}$`);
        expect(createPathMatcher([glob])(text)).toBe(expression.test(text));
      }),
      { numRuns: 2000 },
    );
  });
});
