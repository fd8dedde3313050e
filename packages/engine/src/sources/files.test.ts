import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeTar, makeZip } from '../archives/archive-parts.cases.ts';
import { archiveFileBytes } from '../archives/limits.ts';
import { roomBytes } from '../scan.ts';
import type { Scanner } from '../scan.ts';
import { readHead, scanFile } from './files.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A scanner that notes what it is given: `path: content`, or `path (reason)`. */
function scan(location: string, path: string, maxBytes = 2 ** 33): string[] {
  const noted: string[] = [];
  const memory = Buffer.alloc(roomBytes + 64, 0xff);
  const scanner: Scanner = {
    memory,
    roomAt: () => 32,
    took: (taken, length) => noted.push(`${taken}: ${memory.toString('latin1', 32, 32 + length)}`),
    flush: () => undefined,
    text: (unit, bytes) => noted.push(`${unit.path}: ${Buffer.from(bytes).toString('latin1')}`),
    part: () => undefined,
    skipped: (skippedPath, reason) => noted.push(`${skippedPath} (${reason})`),
    covered: () => undefined,
    finish: () => ({ sighted: [], files: 0, bytes: 0, skipped: [] }),
  };
  scanFile(scanner, location, path, maxBytes);
  return noted;
}

const text = Buffer.from('some text');
const words = Buffer.from(Array.from({ length: roomBytes / 4 }, (_, index) => `${index} `).join(''));

describe('scanFile', () => {
  it.each([
    ['plain text', 'a.txt', text, ['a.txt: some text']],
    ['a zip archive', 'a.zip', makeZip([{ name: 'b', content: text }]), ['a.zip!/b: some text']],
    ['a zip archive of another name', 'a', makeZip([{ name: 'b', content: text }]), ['a!/b: some text']],
    ['a gzip file of another name', 'a.bak', gzipSync(text), ['a.bak!/a.bak: some text']],
    ['a tar archive of another name', 'a.old', makeTar([{ name: 'b', content: text }]), ['a.old!/b: some text']],
    ['a program with an archive behind', 'a.jar', makeZip([{ name: 'b', content: text }], Buffer.from('#!/bin/sh\n')), ['a.jar!/b: some text']],
    ['a text named like an archive', 'a.zip', text, ['a.zip: some text']],
    ['an archive larger than the room', 'a.zip', makeZip([{ name: 'b', content: words, method: 0 }]), [`a.zip!/b: ${words.toString()}`]],
    ['a text larger than the room', 'a.txt', words, [`a.txt: ${words.toString()}`]],
  ])('reads %s', (_title, path, content, expected) => {
    writeFileSync(join(folder, 'file'), content);
    expect(scan(join(folder, 'file'), path)).toEqual(expected);
  });

  it('does not open pictures', () => {
    expect(scan(join(folder, 'not there'), 'a/b.png')).toEqual(['a/b.png (binary)']);
  });

  it.each([
    [archiveFileBytes + 1, 2 ** 33, 'archive limit reached'],
    [1000, 999, 'too large'],
  ])('leaves out an archive of %i bytes where %i are allowed', (size, maxBytes, reason) => {
    writeFileSync(join(folder, 'large'), makeZip([{ name: 'b', content: text }]));
    truncateSync(join(folder, 'large'), size);
    expect(scan(join(folder, 'large'), 'a.zip', maxBytes)).toEqual([`a.zip (${reason})`]);
  });
});

describe('readHead', () => {
  it('reads so many bytes, or none', () => {
    writeFileSync(join(folder, 'head'), text);
    expect(Buffer.from(readHead(join(folder, 'head'), 4).headBytes ?? []).toString()).toBe('some');
    expect(readHead(join(folder, 'not there'), 4)).toEqual({});
  });
});
