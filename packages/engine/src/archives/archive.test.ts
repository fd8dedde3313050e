import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanArchive } from './archive.ts';
import { makePax, makeTar, makeZip } from './archive-parts.cases.ts';
import type { TarPart, ZipPart } from './archive-parts.cases.ts';
import { namedArchiveKind } from './kind.ts';
import { memberBytes, memberCount } from './limits.ts';

/** What came out: texts as `path: content`, and what was left out as `path: reason`. */
function open(path: string, bytes: Buffer): { texts: string[]; skipped: string[] } {
  const texts: string[] = [];
  const skipped: string[] = [];
  const kind = namedArchiveKind(path, bytes);
  if (kind === undefined) throw new Error('not an archive');
  scanArchive(kind, bytes, path, {
    text: (unit, content) => texts.push(`${unit.path}: ${Buffer.from(content).toString('latin1')}`),
    skipped: (skippedPath, reason) => skipped.push(`${skippedPath}: ${reason}`),
  });
  return { texts, skipped };
}

const text = Buffer.from('some text');
const zip = (...parts: Partial<ZipPart>[]): Buffer => makeZip(parts.map((part) => ({ name: 'a.txt', content: text, ...part })));
const tar = (...parts: Partial<TarPart>[]): Buffer => makeTar(parts.map((part) => ({ name: 'a.txt', content: text, ...part })));

describe('zip', () => {
  it.each([
    ['deflated', zip({})],
    ['stored', zip({ method: 0 })],
    ['sizes behind the content', zip({ hasDescriptor: true })],
    ['zip64', zip({ isZip64: true })],
    ['a program in front', makeZip([{ name: 'a.txt', content: text }], Buffer.from('#!/bin/sh\n'))],
    ['a program in front of zip64', makeZip([{ name: 'a.txt', content: text, isZip64: true }], Buffer.alloc(99, 1))],
    ['something behind', Buffer.concat([zip({}), Buffer.from('behind')])],
    ['folders', zip({ name: 'b/', content: Buffer.alloc(0), method: 0 }, {})],
  ])('reads members: %s', (_title, bytes) => {
    expect(open('x.jar', bytes)).toEqual({ texts: ['x.jar!/a.txt: some text'], skipped: [] });
  });

  it.each([
    ['encrypted members', zip({ flags: 1 }), 'x.zip!/a.txt: archive encrypted'],
    ['other compression', zip({ method: 12 }), 'x.zip!/a.txt: compression not supported'],
    ['pictures', zip({ name: 'b/a.PNG' }), 'x.zip!/b/a.PNG: binary'],
    ['what grows too much', zip({ content: Buffer.alloc(2 << 20) }), 'x.zip!/a.txt: archive limit reached'],
    ['large members', zip({ method: 0, content: Buffer.alloc(memberBytes + 1) }), 'x.zip!/a.txt: archive limit reached'],
  ])('tells of %s', (_title, bytes, skipped) => {
    expect(open('x.zip', bytes)).toEqual({ texts: [], skipped: [skipped] });
  });

  it('reads on behind a member that is damaged', () => {
    const bytes = zip({ name: 'bad' }, {});
    bytes.fill(0xff, 33, 40);
    expect(open('x.zip', bytes)).toEqual({ texts: ['x.zip!/a.txt: some text'], skipped: ['x.zip!/bad: archive damaged'] });
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, 60)],
    ['a directory elsewhere', (bytes: Buffer) => bytes.fill(0x11, bytes.length - 10, bytes.length - 2)],
  ])('is read as it is when damaged: %s', (_title, damage) => {
    const { texts, skipped } = open('x.zip', damage(zip({ method: 0 })));
    expect(skipped).toEqual(['x.zip: archive damaged']);
    expect(texts.join()).toContain('some text');
    expect(texts.join()).not.toContain('\0');
  });

  it('shows no path that leads elsewhere', () => {
    const names = ['../../etc/passwd', '/root/x', 'a\\..\\b', 'a\0b', '..', Buffer.from([0x61, 0xff])];
    const paths = open('x.zip', zip(...names.map((name) => ({ name })))).texts.map((line) => line.slice(0, line.indexOf(':')));
    expect(paths).toEqual(['x.zip!/etc/passwd', 'x.zip!/root/x', 'x.zip!/a/b', 'x.zip!/a/b', 'x.zip!/unnamed', 'x.zip!/a\\xff']);
  });

  it('stops at the limit of members and of bytes', () => {
    const many = open('x.zip', makeZip(Array.from({ length: memberCount + 5 }, () => ({ name: 'a', content: Buffer.alloc(0), method: 0 }))));
    expect([many.texts.length, many.skipped]).toEqual([memberCount, ['x.zip: archive limit reached']]);
    const large = open('x.zip', zip(...Array.from({ length: 6 }, () => ({ content: Buffer.alloc(memberBytes - 1, 'word '), method: 0 }))));
    expect([large.texts.length, large.skipped.at(-1)]).toEqual([4, 'x.zip!/a.txt: archive limit reached']);
  });
});

describe('tar', () => {
  const long = `${'folder/'.repeat(30)}a.txt`;
  it.each([
    ['ustar', tar({}), 'a.txt'],
    ['a prefix', tar({ prefix: 'some/folder' }), 'some/folder/a.txt'],
    ['no magic', tar({ magic: '' }), 'a.txt'],
    ['a pax path', tar({ name: 'PaxHeader', type: 'x', content: makePax({ mtime: '1', path: long }) }, {}), long],
    ['a pax size', tar({ name: 'PaxHeader', type: 'x', content: makePax({ size: '9' }) }, { size: 0 }), 'a.txt'],
    ['a global header', tar({ name: 'PaxHeader', type: 'g', content: makePax({ comment: 'x' }) }, {}), 'a.txt'],
    ['a long name', tar({ name: '././@LongLink', type: 'L', magic: 'ustar  ', content: Buffer.from(`${long}\0`) }, { magic: 'ustar  ' }), long],
    ['folders and hard links', tar({ name: 'b/', type: '5', content: Buffer.alloc(0) }, { name: 'c', type: '1', content: Buffer.alloc(0) }, {}), 'a.txt'],
    ['archives joined', Buffer.concat([tar({ type: '5', content: Buffer.alloc(0) }), tar({})]), 'a.txt'],
  ])('reads members: %s', (_title, bytes, name) => {
    expect(open('x.tar', bytes)).toEqual({ texts: [`x.tar!/${name}: some text`], skipped: [] });
    expect(open('x.tar.gz', gzipSync(bytes))).toEqual({ texts: [`x.tar.gz!/${name}: some text`], skipped: [] });
  });

  it('tells of links and devices', () => {
    const empty = Buffer.alloc(0);
    expect(open('x.tar', tar({ name: 'l', type: '2', content: empty }, { name: 'd', type: '3', content: empty })).skipped).toEqual([
      'x.tar!/l: symbolic link',
      'x.tar!/d: not a regular file',
    ]);
  });

  it.each([
    ['cut off', tar({ name: 'ok' }, { content: Buffer.from('rest '.repeat(300)) }).subarray(0, 2000)],
    ['a size beyond the end', tar({ name: 'ok' }, { content: Buffer.from('rest'), size: 2 ** 40 })],
    ['a wrong sum', tar({ name: 'ok' }, { content: Buffer.from('rest') }).fill(0x78, 1100, 1110)],
  ])('reads the rest as it is when damaged: %s', (_title, bytes) => {
    const { texts, skipped } = open('x.tar', Buffer.from(bytes));
    expect(skipped).toEqual(['x.tar: archive damaged']);
    expect(texts[0]).toBe('x.tar!/ok: some text');
    expect(texts[1]).toMatch(/^x\.tar: [^\0]*rest/);
  });
});

describe('gzip, and archives in archives', () => {
  it.each([
    ['a.log.gz', gzipSync(text), 'a.log.gz!/a.log: some text'],
    ['dir/a', gzipSync(text), 'dir/a!/a: some text'],
    ['a.gz', Buffer.concat([gzipSync(text), gzipSync(text)]), 'a.gz!/a: some textsome text'],
    ['a.zip', zip({ name: 'b.tgz', content: gzipSync(tar({})) }), 'a.zip!/b.tgz!/a.txt: some text'],
    ['a.tar', tar({ name: 'b', content: zip({}) }), 'a.tar!/b!/a.txt: some text'],
  ])('%s', (path, bytes, line) => {
    expect(open(path, bytes)).toEqual({ texts: [line], skipped: [] });
  });

  it('goes three archives deep', () => {
    const nest = (depth: number): Buffer => (depth === 0 ? text : zip({ name: depth === 1 ? 'a' : 'z', content: nest(depth - 1) }));
    expect(open('z', nest(3)).texts).toEqual(['z!/z!/z!/a: some text']);
    expect(open('z', nest(4))).toEqual({ texts: [], skipped: ['z!/z!/z!/z: archive limit reached'] });
  });

  it('tells of bombs and damage', () => {
    expect(open('a.gz', gzipSync(Buffer.alloc(64 << 20))).skipped).toEqual(['a.gz: archive limit reached']);
    expect(open('a.gz', gzipSync(Buffer.from('a b c d e')).fill(0, 12, 20)).skipped).toEqual(['a.gz: archive damaged']);
    expect(open('a.xz', Buffer.from('\xfd7zXZ\0....', 'latin1')).skipped).toEqual(['a.xz: compression not supported']);
  });
});

describe('documents', () => {
  it('finds what is spread over several runs', () => {
    const xml = '<?xml version="1.0"?><w:p><w:r><w:t>se</w:t></w:r><w:r><w:t>cret</w:t></w:r></w:p>';
    expect(open('x.docx', zip({ name: 'word/document.xml', content: Buffer.from(xml) })).texts).toEqual(['x.docx!/word/document.xml: secret\n']);
    expect(open('x.zip', zip({ name: 'word/document.xml', content: Buffer.from(xml) })).texts).toEqual([`x.zip!/word/document.xml: ${xml}`]);
  });
});

describe('hostile archives', () => {
  it('never make the scan fail', () => {
    const samples = [
      zip({}, { isZip64: true }, { hasDescriptor: true }),
      tar({}, { name: 'PaxHeader', type: 'x', content: makePax({ path: 'b' }) }, {}),
      gzipSync(tar({})),
      zip({ name: 'x.tar', content: tar({}), method: 0 }),
    ];
    const change = fc.tuple(fc.nat({ max: 4000 }), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.array(change, { minLength: 1, maxLength: 12 }), fc.nat({ max: 4000 }), (sample, changes, cut) => {
        const bytes = Buffer.from(cut < sample.length && cut % 3 === 0 ? sample.subarray(0, cut) : sample);
        for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
        if (namedArchiveKind('x.zip', bytes) === undefined) return;
        const { texts, skipped } = open('x.zip', bytes);
        // Nothing may vanish without a word.
        expect(texts.length + skipped.length > 0 || !bytes.includes('some text')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

const hasCommand = (name: string, option: string): boolean => {
  try {
    execFileSync(name, [option], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

describe('archives made by others', () => {
  const pack = (commands: readonly (readonly string[])[], output: string): Buffer => {
    const folder = mkdtempSync(join(tmpdir(), 'archive-'));
    try {
      mkdirSync(join(folder, 'in/some folder'), { recursive: true });
      writeFileSync(join(folder, 'in/some folder/é.txt'), text);
      writeFileSync(join(folder, `in/${'n'.repeat(150)}`), 'long name');
      for (const [command = '', ...options] of commands) execFileSync(command, options, { cwd: folder, stdio: 'ignore' });
      return readFileSync(join(folder, output));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  const expected = (path: string): string[] => [`${path}!/in/${'n'.repeat(150)}: long name`, `${path}!/in/some folder/é.txt: some text`].toSorted();

  it.each([
    ['zip', [['zip', '-r', 'x.zip', 'in']], 'x.zip'],
    ['zip to a pipe', [['sh', '-c', 'zip -r - in | cat > x.zip']], 'x.zip'],
    ['tar', [['tar', 'cf', 'x.tar', 'in']], 'x.tar'],
    ['tar, pax', [['tar', '--format=pax', '-cf', 'x.tar', 'in']], 'x.tar'],
    ['tar, ustar', [['tar', '--format=gnu', '-czf', 'x.tgz', 'in']], 'x.tgz'],
  ])('%s', (_title, commands, output) => {
    if (!hasCommand(commands[0]?.[0] === 'tar' ? 'tar' : 'zip', '--version')) return;
    const { texts, skipped } = open(output, pack(commands, output));
    expect(texts.map((line) => Buffer.from(line, 'latin1').toString()).length).toBe(2);
    expect(texts.toSorted()).toEqual(expected(output));
    expect(skipped).toEqual([]);
  });

  it('zip with a password', () => {
    if (!hasCommand('zip', '--version')) return;
    const { texts, skipped } = open('x.zip', pack([['zip', '-r', '-P', 'pass', 'x.zip', 'in']], 'x.zip'));
    expect(texts).toEqual([]);
    expect(skipped.every((line) => line.endsWith(': archive encrypted'))).toBe(true);
    expect(skipped.length).toBe(2);
  });
});
