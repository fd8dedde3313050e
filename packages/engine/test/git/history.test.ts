// The whole history: first every object once, then the commits of what was found. The slow twin of the first pass is git itself.

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { openObjects } from '../../src/git/objects.ts';
import { createRandom } from '../../src/random.ts';
import type { Random } from '../../src/random.ts';
import { historySource, scanObjects, unreachablePath } from '../../src/sources/history.ts';
import type { TextSink } from '../../src/source.ts';
import { createWorkshop, record, testRepository } from './fixture.ts';
import type { Recorded, TestRepository } from './fixture.ts';

const workshop = createWorkshop();
afterAll(() => workshop.remove());

let number = 0;
const create = (...initArguments: string[]): TestRepository => workshop.create(`history-${++number}`, ...initArguments);
const scanAll = (repository: TestRepository): Recorded => record((sink) => void scanObjects(repository.open(), sink));

/** Both passes, for a needle: what the engine does with its rules. */
function search(repository: TestRepository, needle: string, hasUnreachable = false): Recorded {
  const families: string[][] = [];
  const hits: string[] = [];
  const opened = repository.open();
  const sink: TextSink = {
    text: (unit, bytes, windows) => {
      const text = Buffer.from(bytes).toString('latin1');
      const parts = windows ?? [{ start: 0, end: bytes.length }];
      if (parts.some(({ start, end }) => text.slice(start, end).includes(needle))) hits.push(unit.blob ?? '');
    },
    skipped: () => undefined,
  };
  const scan = scanObjects(opened, sink);
  families.push(...hits.map((oid) => scan.familyOf(oid)));
  return record(historySource(opened, families, hasUnreachable));
}

/** `path@commit` of every text in which the needle stands in what is new. */
function places(recorded: Recorded, needle: string): string[] {
  return recorded.texts.flatMap(({ unit, bytes }) => {
    const ranges = unit.introduced ?? [{ start: 0, end: bytes.length }];
    const isNew = ranges.some(({ start, end }) => bytes.toString('latin1', start, end).includes(needle));
    return isNew ? [`${unit.path}@${unit.commit ?? ''}`] : [];
  });
}

/** Every blob as git gives it: id → bytes. */
function blobsOf(repository: TestRepository): Map<string, Buffer> {
  const listing = repository.git('cat-file', '--batch-all-objects', '--batch-check');
  const oids = [...listing.matchAll(/^([0-9a-f]+) blob/gm)].map(([, oid = '']) => oid);
  const output = execFileSync('git', ['cat-file', '--batch'], { cwd: repository.path, input: oids.join('\n'), maxBuffer: 1 << 30 });
  const blobs = new Map<string, Buffer>();
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0x0a, at);
    const [oid = '', , size = ''] = output.toString('latin1', at, end).split(' ');
    blobs.set(oid, output.subarray(end + 1, end + 1 + Number(size)));
    at = end + 2 + Number(size);
  }
  return blobs;
}

/** Many versions of a few files, with inserted, removed, moved and copied parts, text and binary. */
function makeVersions(repository: TestRepository, random: Random, commits: number): void {
  const files = Array.from({ length: 6 }, () => Array.from({ length: 20 + random.integer(300) }, () => random.string('abcdefgh \0\xff', random.integer(80))));
  const stream: string[] = [];
  for (let version = 0; version < commits; version++) {
    const lines = random.pick(files);
    for (let edits = random.integer(4); edits >= 0; edits--) {
      const at = random.integer(lines.length + 1);
      const kind = random.integer(4);
      if (kind === 0) lines.splice(at, random.integer(12));
      else if (kind === 1) lines.splice(at, 0, ...random.pick(files).slice(0, random.integer(30)));
      else lines.splice(at, kind - 2, `${version} ${random.string('xyz', random.integer(400))}`);
    }
    const message = `version ${version}\n`;
    stream.push(`commit refs/heads/main\ncommitter Committer <committer@example.com> ${1e9 + version} +0000\ndata ${message.length}\n${message}`);
    for (const [file, content] of files.entries()) {
      const text = content.join('\n');
      stream.push(`M 100644 inline dir${file % 2}/file${file}\ndata ${text.length}\n${text}\n`);
    }
  }
  const { status } = repository.run(['-c', 'fastimport.unpackLimit=1000000', 'fast-import', '--quiet'], { input: Buffer.from(stream.join(''), 'latin1') });
  expect(status).toBe(0);
  repository.git('reset', '-q', '--hard');
}

describe('the first pass', () => {
  const forms: [string, (repository: TestRepository) => void, string[]][] = [
    ['loose objects', () => undefined, []],
    ['one pack', (repository) => repository.git('gc', '-q', '--aggressive'), []],
    ['long chains', (repository) => repository.git('repack', '-adfq', '--depth=500', '--window=50'), []],
    ['deltas on named objects', (repository) => repository.git('-c', 'repack.useDeltaBaseOffset=false', 'repack', '-adfq'), []],
    ['several packs', (repository) => (repository.git('repack', '-dq'), repository.commit({ later: 'x\n' }), repository.git('repack', '-dq')), []],
    [
      'a multi-pack index',
      (repository) => (repository.git('repack', '-dq'), repository.commit({ later: 'x\n' }), repository.git('repack', '-dq'), repository.git('multi-pack-index', 'write')),
      [],
    ],
    ['an index of version 1', (repository) => repository.git('-c', 'pack.indexVersion=1', 'repack', '-adfq'), []],
    ['SHA-256', (repository) => repository.git('gc', '-q'), ['--object-format=sha256']],
  ];

  it.each(forms)('gives the same blobs as git: %s', (_name, store, initArguments) => {
    const repository = create(...initArguments);
    makeVersions(repository, createRandom(number), 25);
    store(repository);
    const recorded = scanAll(repository);
    const expected = blobsOf(repository);
    const seen = new Map(recorded.texts.map(({ unit, bytes }) => [unit.blob ?? '', bytes]));
    expect(recorded.skipped).toEqual([]);
    expect([...expected].filter(([oid, bytes]) => seen.get(oid)?.equals(bytes) !== true).map(([oid]) => oid)).toEqual([]);
    const commits = repository.git('rev-list', '--all').split('\n');
    expect([...seen.keys()].sort()).toEqual([...expected.keys(), ...commits].sort());
    for (const commit of commits) expect(seen.get(commit)?.toString()).toMatch(/^(?:version \d+|change)\n$/);
  });

  it('gives everything once when the work is shared', () => {
    const repository = create();
    makeVersions(repository, createRandom(7), 30);
    repository.git('gc', '-q');
    repository.commit({ loose: 'loose\n' });
    const all = scanAll(repository).texts.map(({ unit }) => unit.blob ?? '');
    const parts = [0, 1, 2].flatMap((index) => record((sink) => void scanObjects(repository.open(), sink, { index, count: 3 })).texts.map(({ unit }) => unit.blob ?? ''));
    expect(parts.sort()).toEqual([...all].sort());
  });

  it('has in its windows everything that is not in the text it was made from', () => {
    const repository = create();
    makeVersions(repository, createRandom(11), 60);
    repository.git('repack', '-adfq', '--depth=50', '--window=20');
    const { texts } = scanAll(repository);
    expect(texts.some(({ windows }) => windows !== undefined)).toBe(true);
    const known = new Set<string>();
    const pieces = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 15) }, (_, at) => text.slice(at, at + 16));
    for (const { text, windows } of texts) {
      let end = -1;
      for (const window of windows ?? [{ start: 0, end: text.length }]) {
        expect(window.start).toBeGreaterThan(end);
        expect(window.end <= text.length && window.end >= window.start).toBe(true);
        end = window.end;
        for (const piece of pieces(text.slice(window.start, window.end))) known.add(piece);
      }
      for (const piece of pieces(text)) if (!known.has(piece)) expect.fail(`not in a window: ${JSON.stringify(piece)}`);
    }
  });

  it('reads the objects of alternates', () => {
    const repository = create();
    repository.commit({ 'a.txt': 'one\n' });
    const clone = `${repository.path}-clone`;
    testRepository(workshop.root, workshop.environment).git('clone', '-q', '--shared', repository.path, clone);
    expect(scanAll(testRepository(clone, workshop.environment)).introduced['']).toBeDefined();
    expect(scanAll(testRepository(clone, workshop.environment)).texts.map(({ text }) => text)).toContain('one\n');
  });
});

const writeCutOffIndex = (path: string): void => writeFileSync(path, Buffer.from([0xff, 0x74, 0x4f, 0x63, 0, 0, 0, 2, 0, 0, 0, 1]));

const writeForeignIndex = (path: string): void => writeFileSync(path, Buffer.alloc(5000, 'no index at all '));

describe('damage', () => {
  function packed(): { repository: TestRepository; pack: string } {
    const repository = create();
    makeVersions(repository, createRandom(13), 30);
    repository.git('repack', '-adfq');
    const folder = join(repository.path, '.git/objects/pack');
    const pack = join(folder, readdirSync(folder).find((name) => name.endsWith('.pack')) ?? '');
    chmodSync(pack, 0o644);
    return { repository, pack };
  }

  it('is reported and never thrown, wherever it is in the data of a pack', () => {
    const { repository, pack } = packed();
    const whole = readFileSync(pack);
    const listing = repository.run(['show-index'], { input: readFileSync(pack.replace(/pack$/, 'idx')) }).stdout;
    const offsets = [...listing.matchAll(/^(\d+)/gm)].map(([, offset]) => Number(offset));
    const random = createRandom(17);
    const expected = [...blobsOf(repository).keys()];
    for (let round = 0; round < 40; round++) {
      const bytes = Buffer.from(whole);
      for (let hits = random.integer(3); hits >= 0; hits--) {
        const at = random.pick(offsets) + 8;
        bytes[at] = (bytes[at] ?? 0) ^ (1 + random.integer(255));
      }
      writeFileSync(pack, round % 5 === 4 ? bytes.subarray(0, 12 + random.integer(bytes.length - 12)) : bytes);
      const recorded = scanAll(repository);
      const named = new Set([...recorded.texts.map(({ unit }) => unit.blob ?? ''), ...recorded.skipped.map((line) => line.split(':')[0] ?? '')]);
      expect(expected.filter((oid) => !named.has(oid))).toEqual([]);
      expect(recorded.skipped.every((line) => line.endsWith(': object damaged'))).toBe(true);
    }
  });

  it('is reported for loose objects and packs that cannot be read', () => {
    const { repository, pack } = packed();
    repository.write('.git/objects/ab/'.concat('c'.repeat(38)), 'not an object');
    expect(scanAll(repository).skipped).toEqual([`ab${'c'.repeat(38)}: object damaged`]);
    rmSync(join(repository.path, '.git/objects/ab'), { recursive: true });
    for (const [file, replace] of [
      [pack, mkdirSync],
      [pack, makePipe],
      [pack.replace(/pack$/, 'idx'), makePipe],
      [pack.replace(/pack$/, 'idx'), writeCutOffIndex],
      [pack.replace(/pack$/, 'idx'), writeForeignIndex],
    ] as const) {
      rmSync(file, { recursive: true });
      replace(file);
      expect(scanAll(repository).skipped).toEqual([`${pack}: unreadable`]);
      expect(openObjects(repository.open()).read('1'.repeat(40))).toBe('missing');
    }
  });

  it('of deltas that lead in a circle is reported', () => {
    const repository = create();
    const { oids } = writeCircularPack(join(repository.path, '.git/objects/pack'));
    expect(scanAll(repository).skipped.sort()).toEqual(oids.map((oid) => `${oid}: object damaged`).sort());
  });
});

function makePipe(path: string): void {
  execFileSync('mkfifo', [path]);
}

/** A pack of two deltas, each on the other, named by id. */
function writeCircularPack(folder: string): { oids: string[] } {
  const ids = [Buffer.alloc(20, 0x11), Buffer.alloc(20, 0x22)];
  const entry = (base: Buffer): Buffer => Buffer.concat([Buffer.from([0x74]), base, deflateSync(Buffer.from([4, 4, 0x90, 4]))]);
  const header = Buffer.from('PACK\0\0\0\x02\0\0\0\x02', 'latin1');
  const first = entry(ids[1] as Buffer);
  const pack = Buffer.concat([header, first, entry(ids[0] as Buffer), Buffer.alloc(20)]);
  const fanout = Buffer.alloc(1024);
  for (let byte = 0; byte < 256; byte++) fanout.writeUInt32BE(byte < 0x11 ? 0 : byte < 0x22 ? 1 : 2, byte * 4);
  const offsets = Buffer.alloc(8);
  offsets.writeUInt32BE(header.length, 0);
  offsets.writeUInt32BE(header.length + first.length, 4);
  const index = Buffer.concat([Buffer.from([0xff, 0x74, 0x4f, 0x63, 0, 0, 0, 2]), fanout, ...ids, Buffer.alloc(8), offsets, Buffer.alloc(40)]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'pack-circle.pack'), pack);
  writeFileSync(join(folder, 'pack-circle.idx'), index);
  return { oids: ids.map((id) => id.toString('hex')) };
}

describe('the second pass', () => {
  const needle = 'needle-in-the-history';

  it.each([
    ['loose', false],
    ['packed', true],
  ])('says which commit brought it in, and where: %s', (_name, isPacked) => {
    const repository = create();
    const lines = Array.from({ length: 100 }, (_, line) => `line ${line}`);
    const text = (...more: string[]): string => [...lines, ...more, ''].join('\n');
    repository.commit({ 'dir/a.txt': text() });
    const bad = repository.commit({ 'dir/a.txt': text(needle) });
    repository.commit({ 'dir/a.txt': text(needle, 'more') });
    const copied = repository.commit({ 'dir/a.txt': text(needle, 'more'), 'copy.txt': text(needle, 'more', 'and more') });
    repository.commit({ 'dir/a.txt': text('more'), 'copy.txt': text() });
    const again = repository.commit({ 'dir/a.txt': text('more', needle) });
    if (isPacked) repository.git('gc', '-q', '--aggressive', '--prune=now');
    const found = search(repository, needle);
    expect(places(found, needle)).toEqual([`dir/a.txt@${bad}`, `copy.txt@${copied}`, `dir/a.txt@${again}`]);
    expect(found.texts[0]?.unit).toMatchObject({ author: 'Author <author@example.com>', date: '2024-02-03T04:05:06+02:00' });
    expect(search(repository, 'nowhere').texts).toEqual([]);
  });

  const hideouts: [string, (repository: TestRepository) => string][] = [
    ['a commit message', (repository) => (repository.commit({}, needle), '(commit message)')],
    ['the message of an annotated tag', (repository) => (repository.git('tag', '-a', '-m', needle, 'v1'), '(tag message)')],
    [
      'the message of a tag of a tag',
      (repository) => (repository.git('tag', '-a', '-m', needle, 'v1'), repository.git('tag', '-a', '-m', 'outer', 'v2', 'v1'), repository.git('tag', '-d', 'v1'), '(tag message)'),
    ],
    [
      'a blob that only a tag names',
      (repository) => (
        repository.git('tag', 'blob', repository.run(['hash-object', '-w', '--stdin'], { input: needle }).stdout.trim()),
        repository.run(['hash-object', '--stdin'], { input: needle }).stdout.trim()
      ),
    ],
    ['a stash', (repository) => (repository.write('a.txt', needle), repository.git('stash', '-q'), 'a.txt')],
    [
      'a stash under another',
      (repository) => (repository.write('a.txt', needle), repository.git('stash', '-q'), repository.write('a.txt', 'x'), repository.git('stash', '-q'), 'a.txt'),
    ],
    ['an untracked file in a stash', (repository) => (repository.write('new.txt', needle), repository.git('stash', '-q', '-u'), 'new.txt')],
    ['a note', (repository) => (repository.git('notes', 'add', '-m', needle), repository.git('rev-parse', 'HEAD'))],
    [
      'another branch',
      (repository) => (repository.git('checkout', '-q', '-b', 'other'), repository.commit({ 'b.txt': needle }), repository.git('checkout', '-q', 'main'), 'b.txt'),
    ],
    ['a detached HEAD', (repository) => (repository.git('checkout', '-q', '--detach'), repository.commit({ 'b.txt': needle }), 'b.txt')],
    [
      'a merge that nobody else has',
      (repository) => {
        repository.git('checkout', '-q', '-b', 'side');
        repository.commit({ 's.txt': 's\n' });
        repository.git('checkout', '-q', 'main');
        repository.commit({ 'm.txt': 'm\n' });
        repository.git('merge', '-q', '--no-commit', 'side');
        repository.commit({ 's.txt': `s\n${needle}\n` });
        return 's.txt';
      },
    ],
    ['a renamed and edited file', (repository) => (repository.git('mv', 'a.txt', 'b.txt'), repository.commit({ 'b.txt': `${'a line\n'.repeat(30)}${needle}\n` }), 'b.txt')],
    ['a file without a diff', (repository) => (repository.commit({ '.gitattributes': '* -diff\n', 'b.txt': `\0${needle}` }), 'b.txt')],
    ['the root commit', (repository) => (repository.git('checkout', '-q', '--orphan', 'orphan'), repository.commit({ 'b.txt': needle }), 'b.txt')],
  ];

  it.each(hideouts)('finds it in %s', (_name, hide) => {
    for (const isPacked of [false, true]) {
      const repository = create();
      repository.commit({ 'a.txt': 'a line\n'.repeat(30) });
      const path = hide(repository);
      if (isPacked) repository.git('gc', '-q');
      expect(places(search(repository, needle), needle).map((place) => place.split('@')[0])).toEqual([path]);
    }
  });

  it('leaves out what nothing leads to, unless it is asked for', () => {
    const repository = create();
    repository.commit({ 'a.txt': 'one\n' });
    repository.commit({ 'b.txt': needle });
    repository.git('reset', '-q', '--hard', 'HEAD~1');
    repository.run(['hash-object', '-w', '--stdin'], { input: `dangling ${needle}` });
    expect(places(search(repository, needle), needle)).toEqual([]);
    expect(
      places(search(repository, needle, true), needle)
        .map((place) => place.replace(/@.*/, ''))
        .sort(),
    ).toEqual([unreachablePath, 'b.txt'].sort());
    repository.git('reflog', 'expire', '--expire=now', '--all');
    expect(places(search(repository, needle, true), needle)).toEqual([`${unreachablePath}@`, `${unreachablePath}@`]);
  });

  it('finds it in a text that is stored as a change of one that nothing leads to', () => {
    const repository = create();
    const text = (more: string): string => `${Array.from({ length: 300 }, (_, line) => `line ${line * 7919}`).join('\n')}\n${needle}\n${more}`;
    const kept = repository.commit({ 'a.txt': text('') });
    repository.commit({ 'a.txt': text('more than the other, so that this is the base\n'.repeat(4)) });
    repository.git('gc', '-q', '--aggressive');
    repository.git('reset', '-q', '--hard', 'HEAD~1');
    repository.git('reflog', 'expire', '--expire=now', '--all');
    const first = scanAll(repository).texts.find(({ text: found, windows }) => found.includes(needle) && windows === undefined);
    expect(first?.text).toContain('so that this is the base');
    expect(places(search(repository, needle), needle)).toEqual([`a.txt@${kept}`]);
  });
});

describe('what is not there', () => {
  it('is reported for shallow and partial clones', () => {
    const origin = create();
    origin.git('config', 'uploadpack.allowFilter', 'true');
    origin.commit({ 'a.txt': 'one\n' });
    const last = origin.commit({ 'a.txt': 'two\n' });
    const blobs = ['HEAD~1:a.txt', 'HEAD:a.txt'].map((name) => origin.git('rev-parse', name));
    for (const [args, expected] of [
      [['--depth=1'], [`history before ${last}`]],
      [['--filter=blob:none', '--no-checkout'], blobs],
    ] as const) {
      const path = `${origin.path}-${args[0]}`;
      testRepository(workshop.root, workshop.environment).git('clone', '-q', ...args, `file://${origin.path}`, path);
      const clone = testRepository(path, workshop.environment);
      expect(scanAll(clone).skipped.sort()).toEqual(expected.map((name) => `${name}: object missing`).sort());
    }
  });

  it('is nothing in a repository without commits', () => {
    const repository = create();
    expect(scanAll(repository)).toEqual({ texts: [], skipped: [], introduced: {} });
    expect(search(repository, 'x').texts).toEqual([]);
  });
});
