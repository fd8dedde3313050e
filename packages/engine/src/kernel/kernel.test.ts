// The kernel and its twin agree: on every anchor planted at every alignment, and on millions of bytes of fuzzed text.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Anchor } from '../detector.ts';
import { compileKernel, createKernel } from './kernel.ts';
import type { Kernel } from './kernel.ts';
import { textAt, valueFound } from './layout.ts';
import { compileTables, isFoundByRun } from './tables.ts';
import { createTwin } from './twin.ts';

const names = ['datadog', 'sentry'];

const anchors: readonly Anchor[] = [
  { literal: '-----BEGIN ', shape: 'none' },
  { literal: 'AKIA', shape: 'run', minRun: 16, runClass: 'A-Z2-7', startsWord: true },
  { literal: 'ghp_', shape: 'run', minRun: 36, runClass: 'A-Za-z0-9', startsWord: true },
  { literal: 'SG.', shape: 'run', minRun: 22, runClass: 'A-Za-z0-9_\\-', startsWord: true },
  { literal: 'xoxb-', shape: 'run', minRun: 10, runClass: '0-9' },
  { literal: 'password', ignoreCase: true, shape: 'assignment' },
  { literal: 'token', ignoreCase: true, shape: 'assignment' },
  { literal: 'datadog', ignoreCase: true, shape: 'assignment', minRun: 32 },
  { literal: 'api_key', ignoreCase: true, shape: 'assignment' },
  { literal: '://', shape: 'userinfo' },
  { literal: 'AGE-SECRET-KEY-1-and-more-than-sixteen', shape: 'none' },
  { literal: '\\x6', shape: 'none' },
  { literal: '\\u00', shape: 'none' },
  { literal: 'T3BlbkFJ', shape: 'run', minRun: 20, runClass: 'A-Za-z0-9' },
];

let kernel: Kernel;
let twin: Kernel;

beforeAll(() => {
  const file = join(mkdtempSync(join(tmpdir(), 'secr-kernel-')), 'kernel.wasm');
  const source = new URL('./assembly/kernel.ts', import.meta.url).pathname;
  execFileSync('npx', ['asc', source, '-o', file, '-O3', '--runtime', 'stub', '--importMemory', '--enable', 'simd', '--noAssert'], { stdio: 'pipe' });
  kernel = createKernel(compileKernel(readFileSync(file)), (memory) => memory.set(compileTables(anchors, names)));
  twin = createTwin(anchors, names);
});

type Found = readonly (readonly [at: number, anchor: number])[];

function run(with_: Kernel, text: Buffer, at: number, hasBareValues: boolean, method: 'scan' | 'scanRuns' = 'scan'): Found {
  const start = textAt + at;
  const end = start + text.length;
  with_.memory.fill(0, textAt - 64, end + 512);
  with_.memory.set(text, start);
  with_.segments[0] = end;
  with_.segments[1] = hasBareValues ? 1 : 0;
  const count = method === 'scan' ? with_.scan(start, end, 1) : with_.scanRuns(start, end, 1);
  const found = Array.from({ length: count }, (_, index) => [(with_.found[index * 2] ?? 0) - start, with_.found[index * 2 + 1] ?? 0] as const);
  return found.toSorted((one, other) => one[0] - other[0] || one[1] - other[1]);
}

const planted: readonly (readonly [text: string, literal: string])[] = [
  ['AKIA' + 'QX5TNBKJ7VMAWZ2P', 'AKIA'],
  ['ghp_' + 'a1B2'.repeat(9), 'ghp_'],
  ['SG.' + 'a_-9'.repeat(6), 'SG.'],
  ['xoxb-' + '12345'.repeat(2), 'xoxb-'],
  ['PassWord: "hunter22"', 'password'],
  ["token = 'abcd'", 'token'],
  ['datadog_key: "' + '0a'.repeat(16) + '"', 'datadog'],
  ['API_KEY => `abcdef`', 'api_key'],
  ['://user:secret@', '://'],
  ['://:secret@', '://'],
  ['://' + 'a1B2'.repeat(4) + '@', '://'],
  ['-----BEGIN ', '-----BEGIN '],
  ['AGE-SECRET-KEY-1-and-more-than-sixteen', 'AGE-SECRET-KEY-1-and-more-than-sixteen'],
  ['\\x61\\x62\\x63', '\\x6'],
  ['\\u0061\\u0062\\u0063', '\\u00'],
];

describe('kernel', () => {
  it.each(planted)('finds %s at every alignment', (text, literal) => {
    const anchor = anchors.findIndex((one) => one.literal === literal);
    const method = isFoundByRun(anchors[anchor] as Anchor, anchor) ? 'scanRuns' : 'scan';
    for (let at = 0; at < 20; at++) {
      const bytes = Buffer.from(`${' '.repeat(at)}${text} `, 'latin1');
      expect(run(kernel, bytes, 0, false, method), `offset ${at}`).toContainEqual([at, anchor]);
      expect(run(twin, bytes, 0, false, method), `twin, offset ${at}`).toContainEqual([at, anchor]);
    }
  });

  it('finds a long value near a known name, and not near another', () => {
    for (let at = 0; at < 20; at++) {
      const value = 'a1'.repeat(16);
      const [near, far] = ['Datadog key: ', 'another key: '].map((name) => Buffer.from(`${' '.repeat(at)}${name}"${value}"`));
      expect(run(kernel, near as Buffer, 0, false, 'scanRuns')).toContainEqual([at + 14, valueFound]);
      expect(run(kernel, far as Buffer, 0, false, 'scanRuns')).toEqual([]);
    }
  });

  it('finds a prefix behind an escape', () => {
    for (const escape of ['\\n', '%20', '\\u0020']) {
      const bytes = Buffer.from(`"${escape}ghp_${'a1B2'.repeat(9)}"`);
      expect(run(kernel, bytes, 0, false, 'scanRuns')).toContainEqual([escape.length + 1, anchors.findIndex(({ literal }) => literal === 'ghp_')]);
    }
  });

  const word = fc.constantFrom(
    ...planted.map(([text]) => text),
    ...anchors.map(({ literal }) => literal),
    'pass',
    ' = ',
    '"',
    "'",
    ':',
    '\n',
    'key',
    '@',
    '%20',
    '\\n',
    'abc',
    'A1',
    '(',
    ')',
    'x'.repeat(20),
    '\0',
    '\xff',
    'é',
  );
  const text = fc
    .array(fc.oneof({ weight: 3, arbitrary: word }, { weight: 1, arbitrary: fc.string({ maxLength: 12 }) }), { maxLength: 120 })
    .map((parts) => Buffer.from(parts.join(''), 'latin1'));

  it('agrees with its twin on fuzzed text', () => {
    fc.assert(
      fc.property(text, fc.nat(17), fc.boolean(), (bytes, at, bare) => {
        expect(run(kernel, bytes, at, bare)).toEqual(run(twin, bytes, at, bare));
      }),
      { numRuns: 4000 },
    );
  });

  it('agrees with its twin on random bytes, megabytes of them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 200_000, maxLength: 260_000, size: 'max' }), (array) => {
        const bytes = Buffer.from(array.map((byte) => (byte < 128 ? byte : 0x20 + (byte % 95))));
        expect(run(kernel, bytes, 0, true)).toEqual(run(twin, bytes, 0, true));
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  it('agrees with its twin on encoded runs', () => {
    const payload = fc.oneof(
      fc.string({ minLength: 10, maxLength: 60, unit: 'grapheme-ascii' }).map((value) => Buffer.from(value).toString('base64')),
      fc.string({ minLength: 10, maxLength: 60, unit: 'grapheme-ascii' }).map((value) => Buffer.from(value).toString('hex')),
      fc.base64String({ maxLength: 100 }),
      fc.constantFrom(' ', '"', 'data/', '=', '\n', '...', 'datadog', ': ', '\\n', '%20', '\\u0020', 'ghp_', 'SG.', 'a1B2'.repeat(9)),
    );
    fc.assert(
      fc.property(fc.array(payload, { maxLength: 30 }), fc.nat(17), fc.boolean(), (parts, at, bare) => {
        const bytes = Buffer.from(parts.join(''), 'latin1');
        expect(run(kernel, bytes, at, bare, 'scanRuns')).toEqual(run(twin, bytes, at, bare, 'scanRuns'));
      }),
      { numRuns: 3000 },
    );
  });

  it('counts lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('\n', 'a', ' '), maxLength: 300 }), (value) => {
        run(kernel, Buffer.from(value), 0, false);
        expect(kernel.countLines(textAt, textAt + value.length)).toBe(value.split('\n').length - 1);
      }),
    );
  });
});
