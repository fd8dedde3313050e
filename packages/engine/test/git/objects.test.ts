// Single objects by id, against git; and the pure parts: deltas, commits, tags, trees, raw lists of changes.

import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { applyDelta, readDeltaHeader } from '../../src/git/delta.ts';
import { applyDeltaInside } from '../../src/git/delta-windows.ts';
import { modes, parseAnnotation, parseTree } from '../../src/git/object.ts';
import { openObjects } from '../../src/git/objects.ts';
import { readWithGit } from '../../src/git/process.ts';
import { parseCommitDiffs, parseRawDiff } from '../../src/git/raw-diff.ts';
import { createRandom } from '../../src/random.ts';
import { createWorkshop } from './fixture.ts';
import type { TestRepository } from './fixture.ts';

const workshop = createWorkshop();
afterAll(() => workshop.remove());

let number = 0;
const create = (...initArguments: string[]): TestRepository => workshop.create(`objects-${++number}`, ...initArguments);

describe('reading by id', () => {
  const forms: [string, string[], (repository: TestRepository) => void][] = [
    ['loose', [], () => undefined],
    ['packed', [], (repository) => repository.git('repack', '-adfq', '--depth=100', '--window=30')],
    ['with named bases', [], (repository) => repository.git('-c', 'repack.useDeltaBaseOffset=false', 'repack', '-adfq')],
    ['SHA-256', ['--object-format=sha256'], (repository) => repository.git('repack', '-adfq')],
    ['an index of version 1, through git', [], (repository) => repository.git('-c', 'pack.indexVersion=1', 'repack', '-adfq')],
    ['loosely compressed', [], (repository) => repository.git('-c', 'pack.compression=0', 'repack', '-adfqF')],
  ];

  it.each(forms)('gives what git gives: %s', (_name, initArguments, store) => {
    const repository = create(...initArguments);
    const lines = Array.from({ length: 300 }, (_, line) => `line ${line}`);
    for (let version = 0; version < 6; version++) {
      lines.splice(version * 15, 3, `version ${version}`);
      repository.commit({ 'dir/a.txt': lines.join('\n'), 'b.bin': Buffer.alloc(50_000, version) });
    }
    repository.git('tag', '-a', '-m', 'a tag', 'v1');
    store(repository);
    const opened = repository.open();
    const objects = openObjects(opened, (oid) => readWithGit(opened, oid));
    for (const line of repository.git('cat-file', '--batch-all-objects', '--batch-check').split('\n')) {
      const [oid = '', type = '', size = ''] = line.split(' ');
      const object = objects.read(oid);
      if (typeof object === 'string') return expect.fail(`${oid}: ${object}`);
      expect([object.type, object.bytes.length]).toEqual([type, Number(size)]);
      expect(object.bytes.toString('latin1')).toBe(repository.run(['cat-file', type, oid]).stdout);
    }
    expect(objects.read('0'.repeat(oidDigits(opened.objectFormat)))).toBe('missing');
    objects.close();
  });

  it.each(['', 'x', '../../../etc/passwd', 'HEAD', 'A'.repeat(40), `${'a'.repeat(39)}/`])('has nothing for %j', (oid) => {
    expect(openObjects(create().open()).read(oid)).toBe('missing');
  });

  it('reports objects over the limit, which are packed small', () => {
    const repository = create();
    const huge = repository.run(['hash-object', '-w', '--stdin'], { input: Buffer.alloc((64 << 20) + 1) }).stdout.trim();
    const problem = (): string => {
      const read = openObjects(repository.open()).read(huge);
      return typeof read === 'string' ? read : 'read';
    };
    expect(problem()).toBe('too large');
    repository.run(['update-ref', 'refs/tags/huge', huge]);
    repository.git('repack', '-adfq');
    expect(problem()).toBe('too large');
  });

  it('goes on to another copy if one is damaged', () => {
    const repository = create();
    repository.commit({ 'a.txt': 'one\n' });
    const oid = repository.git('rev-parse', ':a.txt');
    repository.git('repack', '-aq');
    const loose = join(repository.path, '.git/objects', oid.slice(0, 2), oid.slice(2));
    rmSync(loose);
    writeFileSync(loose, 'damaged');
    const twice = openObjects(repository.open()).read(oid);
    expect(typeof twice === 'string' ? twice : twice.bytes.toString()).toBe('one\n');
    for (const name of readdirSync(join(repository.path, '.git/objects/pack'))) rmSync(join(repository.path, '.git/objects/pack', name));
    expect(openObjects(repository.open()).read(oid)).toBe('damaged');
  });
});

function oidDigits(format: 'sha1' | 'sha256'): number {
  return format === 'sha1' ? 40 : 64;
}

/** A delta as git writes it: copies where `from` is given, insertions where bytes are. */
function writeDelta(baseSize: number, size: number, steps: readonly ({ from: number; length: number } | Buffer)[]): Buffer {
  const out: number[] = [];
  for (const value of [baseSize, size]) {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) out.push((rest % 128) | 128);
    out.push(rest);
  }
  for (const step of steps) {
    if (Buffer.isBuffer(step)) {
      for (let at = 0; at < step.length; at += 127) out.push(Math.min(127, step.length - at), ...step.subarray(at, at + 127));
      continue;
    }
    const bytes = [step.from & 255, (step.from >> 8) & 255, (step.from >> 16) & 255, 0, step.length & 255, (step.length >> 8) & 255, 0];
    out.push(
      bytes.reduce((op, byte, bit) => op | (byte === 0 ? 0 : 1 << bit), 128),
      ...bytes.filter((byte) => byte !== 0),
    );
  }
  return Buffer.from(out);
}

describe('deltas', () => {
  const base = Buffer.from(createRandom(5).string('abc\n', 3000));
  const step = fc.oneof(
    fc.tuple(fc.nat(2900), fc.integer({ min: 1, max: 100 })).map(([from, length]) => ({ from, length })),
    fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  );

  it('make the same text in both ways, and the windows hold every place that changed', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const expected = Buffer.concat(steps.map((part) => (Buffer.isBuffer(part) ? part : base.subarray(part.from, part.from + part.length))));
        const delta = writeDelta(base.length, expected.length, steps);
        const header = readDeltaHeader(delta);
        expect(header).toMatchObject({ baseSize: base.length, size: expected.length });
        const plain = Buffer.alloc(expected.length);
        expect(applyDelta(base, delta, header?.start ?? 0, plain)).toBe(true);
        expect(plain.equals(expected)).toBe(true);
        const arena = Buffer.concat([Buffer.alloc(10), base, Buffer.alloc(expected.length)]);
        const windows = applyDeltaInside(arena, 10, base.length, 10 + base.length, expected.length, delta, header?.start ?? 0);
        expect(arena.subarray(10 + base.length).equals(expected)).toBe(true);
        const isCovered = (place: number): boolean => windows?.some(({ start, end }) => start <= place && place <= end) === true;
        let place = 0;
        let next = 0;
        for (const part of steps) {
          if (Buffer.isBuffer(part)) for (let at = place; at < place + part.length; at++) expect(isCovered(at)).toBe(true);
          else if (part.from !== next && expected.length > 0) expect(isCovered(place)).toBe(true);
          next = Buffer.isBuffer(part) ? -1 : part.from + part.length;
          place += part.length;
        }
        for (const [at, window] of (windows ?? []).entries()) {
          expect(window.start).toBeGreaterThan(windows?.[at - 1]?.end ?? -1);
          expect(window.end).toBeLessThanOrEqual(expected.length);
        }
      }),
    );
  });

  it('are never applied beyond either text, however they are damaged', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(400), (delta, size) => {
        const header = readDeltaHeader(delta);
        const target = Buffer.alloc(size);
        const isWhole = applyDelta(base, delta, header?.start ?? 0, target);
        const arena = Buffer.concat([base, Buffer.alloc(size), Buffer.alloc(500, 0xee)]);
        const windows = applyDeltaInside(arena, 0, base.length, base.length, size, Buffer.from(delta), header?.start ?? 0);
        expect(windows !== undefined).toBe(isWhole);
        expect(arena.subarray(base.length + size).every((byte) => byte === 0xee)).toBe(true);
        expect(arena.subarray(0, base.length).equals(base)).toBe(true);
      }),
    );
  });
});

describe('commits and trees', () => {
  it('are read as git shows them', () => {
    const repository = create();
    repository.commit({ 'a b.txt': 'x\n', 'dir/c.txt': 'x\n' }, 'subject\n\nbody');
    const commit = Buffer.from(repository.run(['cat-file', 'commit', 'HEAD']).stdout, 'latin1');
    const parsed = parseAnnotation(commit);
    expect(parsed).toMatchObject({ author: repository.git('log', '-1', '--format=%an <%ae>'), date: repository.git('log', '-1', '--format=%aI') });
    expect(commit.toString('utf8', parsed.messageStart)).toBe('subject\n\nbody\n');
    const tree = Buffer.from(repository.run(['cat-file', 'tree', 'HEAD^{tree}']).stdout, 'latin1');
    expect(parseTree(tree, 20)?.map((entry) => [entry.mode, entry.name.text])).toEqual([
      [modes.file, 'a b.txt'],
      [modes.tree, 'dir'],
    ]);
    expect(parseTree(tree.subarray(0, -1), 20)).toBeUndefined();
  });

  it.each([
    ['author A <a@x> 0 +0000', 'A <a@x>', '1970-01-01T00:00:00+00:00'],
    ['author A <a@x> 1000000000 -0330', 'A <a@x>', '2001-09-08T22:16:40-03:30'],
    ['author <a@x> 999999999999 +1400', '<a@x>', '33658-09-27T15:46:39+14:00'.replace('33658', '+033658').slice(0, 19) + '+14:00'],
    ['author nobody knows', 'nobody knows', ''],
    ['tagger T <t@x> 0 +0100', 'T <t@x>', '1970-01-01T01:00:00+01:00'],
    ['committer C <c@x> 0 +0000', '', ''],
  ])('take %j apart', (line, author, date) => {
    expect(parseAnnotation(Buffer.from(`${line}\n\nmessage`))).toMatchObject({ author, date });
  });

  it('without a message or head have none', () => {
    expect(parseAnnotation(Buffer.from('tree x\n')).messageStart).toBe(7);
    expect(parseAnnotation(Buffer.alloc(0)).messageStart).toBe(0);
  });
});

describe('lists of changes', () => {
  const oid = '1'.repeat(40);
  const line = `:100644 100755 ${oid} ${'2'.repeat(40)} M\0a b\tc\n\0`;

  it('are read whole or not at all', () => {
    expect(parseRawDiff(Buffer.from(line))).toEqual([
      { path: { text: 'a b\tc\n', bytes: undefined }, status: 'M', before: [{ mode: 0o100644, oid }], mode: 0o100755, oid: '2'.repeat(40) },
    ]);
    expect(parseRawDiff(Buffer.alloc(0))).toEqual([]);
    for (let end = 1; end < line.length; end++) expect(parseRawDiff(Buffer.from(line.slice(0, end)))).toBeUndefined();
    for (const text of ['x\0', ':x\0a\0', `${oid}\0${line}`, `:100644 100644 ${oid} M\0a\0`, `warning: x\n${line}`]) expect(parseRawDiff(Buffer.from(text))).toBeUndefined();
  });

  it('of merges name every parent', () => {
    const merge = `${oid}\0::100644 000000 100644 ${oid} ${'0'.repeat(40)} ${'2'.repeat(40)} MA\0a\0${'3'.repeat(40)}\0`;
    expect(parseCommitDiffs(Buffer.from(merge))).toMatchObject([
      {
        commit: oid,
        changes: [
          {
            status: 'MA',
            before: [
              { mode: 0o100644, oid },
              { mode: 0, oid: '0'.repeat(40) },
            ],
            mode: 0o100644,
            oid: '2'.repeat(40),
          },
        ],
      },
      { commit: '3'.repeat(40), changes: [] },
    ]);
    expect(parseCommitDiffs(Buffer.from(merge), () => false)).toMatchObject([{ changes: [] }, { changes: [] }]);
  });
});
