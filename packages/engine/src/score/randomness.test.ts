import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphabets, createRandom } from '../random.ts';
import { randomness, randomnessLimit, randomnessSignals, wordShare } from './randomness.ts';
import { knownWords, unlikelyPair } from './randomness-tables.ts';

describe('randomness', () => {
  it.each([
    [alphabets.hex, 32],
    [alphabets.hex, 16],
    [alphabets.base62, 20],
    [alphabets.base64, 40],
    [alphabets.base64url, 43],
    [alphabets.lowerDigit, 24],
    [alphabets.base32, 32],
    [alphabets.lower, 32],
  ])('knows what is drawn from %s', (alphabet, length) => {
    const random = createRandom(11);
    let found = 0;
    for (let round = 0; round < 1000; round++) if (randomness(random.string(alphabet, length)) > 0.5) found++;
    expect(found).toBeGreaterThan(950);
  });

  it.each([
    'authenticationTokenProvider',
    'user_password_reset',
    'application/json',
    'com.company.service.Handler',
    'should-not-be-found',
    'MAX_CONNECTIONS',
    'getElementsByTagName',
    'continue reading',
    'v1.2.3-beta',
    'index.js',
    'aaaaaaaaaaaaaaaaaaaa',
    'internationalization',
    'Content-Security-Policy',
  ])('knows that %s is written', (value) => {
    expect(randomness(value)).toBeLessThan(0.3);
  });

  it('is a probability of finite signals, for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (value) => {
        const score = randomness(value);
        expect(score >= 0 && score <= 1).toBe(true);
        expect(randomnessSignals(value).every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('looks at a bounded part', () => {
    const value = createRandom(2).string(alphabets.base62, randomnessLimit);
    expect(randomness(value + 'password'.repeat(1000))).toBe(randomness(value));
  });

  it('counts the letters that stand in words', () => {
    expect(wordShare('password')).toBe(1);
    expect(wordShare('passwordqzx')).toBeCloseTo(8 / 11);
    expect(wordShare('qzx')).toBe(0);
  });
});

describe('the tables', () => {
  it('hold words of four to eleven lower-case letters, in less than 30 KB', () => {
    const words = [...knownWords()];
    expect(words.filter((word) => !/^[a-z]{4,11}$/.test(word))).toEqual([]);
    expect(words.join(' ').length).toBeLessThan(30_000);
    expect(words.length).toBeGreaterThan(2000);
  });

  it('give every pair of letters a digit, and usual ones a small one', () => {
    for (let first = 0; first < 26; first++) for (let second = 0; second < 26; second++) expect(unlikelyPair(first, second) >= 0 && unlikelyPair(first, second) <= 9).toBe(true);
    const of = (pair: string): number => unlikelyPair(pair.charCodeAt(0) - 0x61, pair.charCodeAt(1) - 0x61);
    expect(Math.max(of('th'), of('er'), of('in'))).toBeLessThan(Math.min(of('qz'), of('jx'), of('vk')));
  });
});
