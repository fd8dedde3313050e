import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphabets, createRandom } from '../random.ts';
import type { DecodeBudget, Payload } from './payload.ts';
import { decodePayloads, decodeRecursively } from './payloads.ts';

const random = createRandom(7);
const roomy = (): DecodeBudget => ({ bytes: 1 << 20, isSpent: false });
const text = (payload: Payload): string => Buffer.from(payload.bytes).toString('utf8');
const decode = (written: string, depth = 3): string[] => {
  const bytes = Buffer.from(written);
  return [...decodeRecursively(bytes, 0, bytes.length, roomy(), depth)].map(text);
};

const base64 = (value: string): string => Buffer.from(value).toString('base64');
const hex = (value: string): string => Buffer.from(value).toString('hex');
const percent = (value: string): string => [...Buffer.from(value)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
const unicode = (value: string): string => value.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const secret = `password=${random.string(alphabets.alphanumeric, 40)}`;
const wrapped = base64(secret.repeat(4)).replace(/.{76}/g, '$&\n    ');

describe('what is decoded', () => {
  it.each([
    ['base64', `data: ${base64(secret)}`, secret],
    ['base64 for URLs, without padding', `x="${Buffer.from(secret).toString('base64url')}"`, secret],
    ['base64 in lines', `data:\n    ${wrapped}\n  more: yes`, secret.repeat(4)],
    ['base64 of UTF-16', `-EncodedCommand ${Buffer.from(secret, 'utf16le').toString('base64')}`, secret],
    ['hexadecimal digits', `0x${hex(secret)};`, secret],
    ['hexadecimal digits, upper case', hex(secret).toUpperCase(), secret],
    ['percent escapes', `GET ${percent(secret)} HTTP`, secret],
    ['a word with some percent escapes', 'https://host/?q=a%3Db%26c%3Dd', 'https://host/?q=a=b&c=d'],
    ['unicode escapes', `"${unicode(secret)}"`, secret],
    ['byte escapes', `'\\x61\\x62\\x63d'`, 'abcd'],
    ['octal escapes', `$'\\141\\142\\143d'`, 'abcd'],
    ['code point escapes', '`\\u{61}\\u{62}\\u{63}`', 'abc'],
    ['character references', '<p>&#x61;&#98;&#99;d</p>', 'abcd'],
    ['a kind of escape behind another', 'a\\nb&c=%41%42%43', 'a\\nb&c=ABC'],
    ['base64 in a word with an escape', `a\\n;${base64(secret)}`, secret],
  ])('%s', (_, written, expected) => {
    expect(decode(written)).toContain(expected);
  });

  it.each([
    ['a short run', base64('too short')],
    ['random bytes', Buffer.from(Array.from({ length: 300 }, () => random.integer(256))).toString('base64')],
    ['a commit id', random.string(alphabets.hex, 40)],
    ['an identifier', 'aVeryLongIdentifierThatGoesOnAndOnAndOn'],
    ['two escapes', 'a%20b%20c'],
    ['escapes of control characters', '\\x1b\\x00\\x01\\x02'],
    ['escapes of other scripts', '\\u4e2d\\u6587\\u5b57\\u7b26'],
  ])('not %s', (_, written) => {
    expect(decode(written)).toEqual([]);
  });

  it('stops a wrapped text where a name follows', () => {
    const line = base64('a'.repeat(57));
    expect(decode(`one: ${line}\ntwo: 2`)).toEqual(['a'.repeat(57)]);
  });
});

describe('payloads in payloads', () => {
  const thrice = base64(base64(base64(secret)));

  it('are decoded down to the depth asked for', () => {
    expect(decode(thrice, 3)).toContain(secret);
    expect(decode(thrice, 2)).not.toContain(secret);
  });

  it('lead back to the original', () => {
    const written = `x: ${base64(`{"a":"${percent(secret)}"}`)} y`;
    const bytes = Buffer.from(written);
    const inner = [...decodeRecursively(bytes, 0, bytes.length, roomy())].find((payload) => text(payload).startsWith('password'));
    expect(inner?.bytes.length).toBe(secret.length);
    expect(inner?.start).toBeGreaterThan(3);
    expect(inner?.end).toBeLessThan(written.length - 2);
  });
});

describe('places', () => {
  const plain = fc.string({ unit: fc.constantFrom(...'abcXYZ 0189:=/\n'), minLength: 24, maxLength: 300 });

  it.each([
    ['base64', base64],
    ['hex', hex],
    ['percent', percent],
    ['unicode', unicode],
  ])('of %s hold the part asked for', (name, encode) => {
    fc.assert(
      fc.property(plain, fc.nat(), fc.nat(), fc.nat({ max: 20 }), (value, one, other, lead) => {
        const written = Buffer.from(`${' '.repeat(lead)}"${encode(value)}"`);
        const [payload] = [...decodePayloads(written, 0, written.length, roomy())];
        expect(payload && text(payload)).toBe(value);
        const [from, to] = [one % value.length, other % (value.length + 1)].sort((a, b) => a - b) as [number, number];
        fc.pre(from < to);
        const range = payload?.originalRange(from, to) ?? { start: 0, end: 0 };
        const start = range.start - lead - 1;
        const end = range.end - lead - 1;
        if (name === 'base64') {
          expect(start).toBe(Math.floor((from * 8) / 6));
          expect(end).toBe(to === value.length ? encode(value).length : Math.ceil((to * 8) / 6));
        } else {
          const width = encode('a').length;
          expect([start, end]).toEqual([from * width, to * width]);
        }
      }),
    );
  });

  it('of wrapped base64 step over the line ends', () => {
    const written = Buffer.from(wrapped);
    const [payload] = [...decodePayloads(written, 0, written.length, roomy())];
    const unwrapped = base64(secret.repeat(4));
    for (let offset = 0; offset < 150; offset += 3) {
      const range = payload?.originalRange(offset, offset + 3);
      const slice = written.subarray(range?.start, range?.end).toString().replace(/\s/g, '');
      expect(slice).toBe(unwrapped.slice((offset / 3) * 4, (offset / 3) * 4 + 4));
    }
  });
});

describe('the budget', () => {
  it('stops the decoding and says so', () => {
    const written = Buffer.from(`${base64('a'.repeat(90))} ${base64('b'.repeat(90))}`);
    const budget = { bytes: 100, isSpent: false };
    expect([...decodePayloads(written, 0, written.length, budget)].map(text)).toEqual(['a'.repeat(90)]);
    expect(budget.isSpent).toBe(true);
  });

  it('looks only between the bounds', () => {
    const written = Buffer.from(`${base64(secret)} x`);
    expect([...decodePayloads(written, 0, 20, roomy())]).toEqual([]);
  });
});

it('never fails, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      for (const payload of decodeRecursively(bytes, 0, bytes.length, roomy())) {
        expect(payload.start).toBeLessThan(payload.end);
        expect(payload.end).toBeLessThanOrEqual(bytes.length);
      }
    }),
  );
});
