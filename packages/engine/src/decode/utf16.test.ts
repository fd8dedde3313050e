import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transcode, wideEncodingOf } from './utf16.ts';
import type { WideEncoding } from './utf16.ts';

const encodings: readonly WideEncoding[] = ['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'];

function encoded(text: string, encoding: WideEncoding): Uint8Array {
  const width = encoding.startsWith('utf-32') ? 4 : 2;
  const units = width === 4 ? [...text].map((character) => character.codePointAt(0) ?? 0) : [...text].flatMap((character) => character.split('').map((half) => half.charCodeAt(0)));
  return Uint8Array.from(
    units.flatMap((unit) => {
      const bytes = Array.from({ length: width }, (_, index) => (unit >>> (8 * index)) & 0xff);
      return encoding.endsWith('le') ? bytes : bytes.reverse();
    }),
  );
}

const wholeText = fc.string({ unit: 'binary', maxLength: 3000 }).filter((text) => !/\p{Surrogate}/u.test(text) && !text.startsWith('\ufeff'));

describe.each(encodings)('%s', (encoding) => {
  it('is told by its mark and gives the text back without it', () => {
    fc.assert(
      fc.property(wholeText, (text) => {
        const bytes = encoded(`\ufeff${text}`, encoding);
        // A zero as the first character makes UTF-16 and UTF-32 the same.
        fc.pre(!(encoding === 'utf-16le' && text.startsWith('\0')));
        expect(wideEncodingOf(bytes)).toBe(encoding);
        expect(Buffer.from(transcode(bytes, encoding).bytes).toString('utf8')).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it('is told without a mark when it is mostly ASCII', () => {
    const bytes = encoded('DATABASE_URL=x\r\nNAME="Zoë 漢字 😀"\n', encoding);
    expect(wideEncodingOf(bytes)).toBe(encoding);
  });

  it('leads every character back to its place', () => {
    fc.assert(
      fc.property(wholeText, fc.boolean(), fc.nat({ max: 9 }), (text, isMarked, lead) => {
        const bytes = encoded(`${isMarked ? '\ufeff' : ''}${text}`, encoding);
        const padded = new Uint8Array(lead + bytes.length);
        padded.set(bytes, lead);
        const { bytes: output, originalOffset } = transcode(padded, encoding, lead);
        let before = '';
        for (const character of [...text].slice(0, 700)) {
          const expected = lead + encoded(`${isMarked ? '\ufeff' : ''}${before}`, encoding).length;
          expect(originalOffset(Buffer.byteLength(before))).toBe(expected);
          before += character;
        }
        expect(originalOffset(output.length)).toBe(padded.length);
      }),
      { numRuns: 20 },
    );
  });
});

it('replaces half pairs and what is beyond Unicode', () => {
  expect(Buffer.from(transcode(Uint8Array.of(0x00, 0xd8, 0x41, 0x00, 0x00, 0xdc), 'utf-16le').bytes).toString('utf8')).toBe('\ufffdA\ufffd');
  expect(Buffer.from(transcode(Uint8Array.of(0xff, 0xff, 0xff, 0x7f), 'utf-32le').bytes).toString('utf8')).toBe('\ufffd');
});

it.each([
  ['ASCII', Buffer.from('a plain text, long enough to be looked at')],
  ['UTF-8', Buffer.from('Zoë 漢字 😀, long enough to be looked at')],
  ['a few zeros', Buffer.from('plain\0text\0with\0zeros as separators\0')],
  ['numbers of 16 bits', Buffer.from(Array.from({ length: 64 }, (_, index) => (index % 2 === 0 ? index % 31 : 0)))],
  ['nothing', Buffer.alloc(0)],
  ['zeros', Buffer.alloc(64)],
])('%s is not wide', (_, bytes) => {
  expect(wideEncodingOf(bytes)).toBeUndefined();
});
