import { describe, expect, it } from 'vitest';
import { isClosing, isElement, isEmbedded, isKey, isOption, isStatement, isTag } from './assignment-place.ts';
import type { Place } from './assignment-place.ts';
import { fileFacts } from './classify-path.ts';

/** A place whose name stands between the marks `‹` and `›`. */
function placeOf(path: string, marked: string): Place {
  const nameStart = marked.indexOf('‹');
  const nameEnd = marked.indexOf('›') - 1;
  const text = Buffer.from(marked.replace(/[‹›]/g, ''), 'latin1');
  return { text, start: 0, end: text.length, nameStart, nameEnd, facts: fileFacts(path) };
}

describe('the surroundings of a name', () => {
  it.each([
    ['a.cs', '"Server=s;‹Password›=x"', true],
    ['a.cs', '"Server=s; ‹Password›=x"', true],
    ['a.js', '"‹token›=x"', true],
    ['a.js', '"/p?‹token›=x"', true],
    ['a.js', '"/p?a=b&‹token›=x"', true],
    ['a.js', 'a&&‹token›=x', false],
    ['a.js', 'a;‹token›=x', false],
    ['a.js', '"‹token› = x"', false],
  ])('embedded in %s: %s', (path, marked, is) => {
    const place = placeOf(path, marked);
    expect(isEmbedded(place, place.text.indexOf('=', place.nameEnd) + 1)).toBe(is);
  });

  it.each([
    ['a.sh', '‹--password› x', true],
    ['Dockerfile', 'ENV ‹PASSWORD› x', true],
    ['redis.conf', '‹requirepass› x', true],
    ['.netrc', 'login a ‹password› x', true],
    ['a.txt', 'the ‹password› is', false],
  ])('an option in %s: %s', (path, marked, is) => {
    expect(isOption(placeOf(path, marked))).toBe(is);
  });

  it.each([
    ['a.rb', "\n  ‹password› 'x'", true],
    ['a.sql', "WITH ‹PASSWORD› 'x'", true],
    ['a.clj', ':‹password› "x"', true],
    ['a.c', '#define ‹PASSWORD› "x"', true],
    ['a.js', 'throw ‹token› "x"', false],
  ])('a statement in %s: %s', (path, marked, is) => {
    expect(isStatement(placeOf(path, marked))).toBe(is);
  });

  it('knows tags and elements', () => {
    expect(isTag(placeOf('a.xml', '<‹password› a="b">x</password>'))).toBe(true);
    expect(isTag(placeOf('a.xml', 'a < ‹password› b'))).toBe(false);
    expect(isElement(placeOf('a.xml', '<‹password›>x</password>'), false)).toBe(true);
    expect(isElement(placeOf('a.xml', '<db:‹password›>x</db:password>'), false)).toBe(true);
    expect(isElement(placeOf('a.js', 'a[‹password›]>x'), true)).toBe(false);
  });

  it('tells a closing quote from an opening one, and a key from a value', () => {
    const closing = placeOf('a.js', 'f("no ‹token› = ", "next")');
    const quote = closing.text.indexOf('", ');
    expect(isClosing(closing, { start: quote + 1, end: quote + 3, quote: '"' })).toBe(true);
    const opening = placeOf('a.js', 'f("a"); ‹token› = "value"');
    const start = opening.text.indexOf('value');
    expect(isClosing(opening, { start, end: start + 5, quote: '"' })).toBe(false);
    expect(isKey(opening, { start, end: start + 5, quote: '"' })).toBe(false);
    const key = placeOf('a.js', '("‹token›", "type": 1)');
    const at = key.text.indexOf('type');
    expect(isKey(key, { start: at, end: at + 4, quote: '"' })).toBe(true);
  });
});
