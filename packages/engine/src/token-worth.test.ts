import { describe, expect, it } from 'vitest';
import { alphabets, createRandom } from './random.ts';
import { tokenWorth } from './token-worth.ts';

describe('tokenWorth', () => {
  it('takes random bodies for values, in every alphabet and at every length', () => {
    const random = createRandom(1);
    for (const alphabet of [alphabets.hex, alphabets.base62, alphabets.base64url, alphabets.upperDigit, alphabets.lowerDigit]) {
      for (const length of [12, 16, 20, 32, 40, 64]) {
        const judged = Array.from({ length: 300 }, () => tokenWorth(random.string(alphabet, length)));
        expect(
          judged.filter((worth) => worth !== 'full'),
          `${alphabet.length} characters, ${length} long`,
        ).toEqual([]);
      }
    }
  });

  it.each([
    ['x'.repeat(36), 'none'],
    ['0'.repeat(32), 'none'],
    ['abcabcabcabcabcabc', 'none'],
    ['IOSFODNN7EXAMPLE', 'none'],
    ['your_api_key_goes_here_1234', 'none'],
    ['<redacted>-1234567890', 'none'],
    ['abcdefghijklmnopqrstuvwxyz0123456789', 'little'],
    ['0123456789abcdef0123456789abcdef', 'little'],
    ['ABCDEFGHIJKLMNOPQRST', 'little'],
    ['short', 'full'],
  ])('judges %s as %s', (body, worth) => {
    expect(tokenWorth(body)).toBe(worth);
  });
});
