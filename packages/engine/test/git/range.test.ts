// Ranges of commits: what a push would publish, commit by commit.

import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { rangeSource } from '../../src/sources/range.ts';
import type { RangeRequest } from '../../src/sources/range.ts';
import { createWorkshop, gitVersion, record, testRepository } from './fixture.ts';
import type { Recorded, TestRepository } from './fixture.ts';

const workshop = createWorkshop();
afterAll(() => workshop.remove());

let number = 0;
const zeros = '0'.repeat(40);
const create = (...initArguments: string[]): TestRepository => workshop.create(`range-${++number}`, ...initArguments);
const scan = (repository: TestRepository, request: RangeRequest): Recorded => record(rangeSource(repository.open(), request));
const range = (repository: TestRepository, text: string): Recorded => scan(repository, { kind: 'range', range: text });

/** `path` → what each commit introduced, oldest first; messages left out. */
function changes(recorded: Recorded): string[] {
  return recorded.texts
    .filter(({ unit }) => !unit.path.startsWith('('))
    .map(({ unit, bytes }) => {
      const ranges = unit.introduced ?? [{ start: 0, end: bytes.length }];
      return `${unit.path}: ${ranges.map(({ start, end }) => bytes.toString('latin1', start, end)).join('…')}`.replaceAll('\n', '|');
    });
}

/** A clone that fetched from `repository`, whose remote is called origin. */
function clone(repository: TestRepository, ...args: string[]): TestRepository {
  const path = `${repository.path}-clone-${++number}`;
  testRepository(workshop.root, workshop.environment).git('clone', '-q', ...args, `file://${repository.path}`, path);
  return testRepository(path, workshop.environment);
}

/** Pushes, and gives what git told the hook. */
function pushLines(repository: TestRepository, ...refs: string[]): string {
  const file = join(workshop.root, `lines-${++number}`);
  repository.hook('pre-push', `cat > ${file}; exit 1`);
  repository.run(['push', 'origin', ...refs]);
  return readFileSync(file, 'utf8');
}

describe('what each commit introduces', () => {
  it('goes from the oldest to the newest commit and says whose they are', () => {
    const repository = create();
    const first = repository.commit({ 'a.txt': 'one\n' }, 'first message');
    const second = repository.commit({ 'a.txt': 'one\ntwo\n', 'b.txt': 'b\n' }, 'second message');
    const third = repository.commit({ 'a.txt': 'two\n' }, 'third message');
    const all = range(repository, 'HEAD');
    expect(changes(all)).toEqual(['a.txt: one|', 'a.txt: two|', 'b.txt: b|']);
    expect(all.texts.map(({ unit }) => unit.commit)).toEqual([first, first, second, second, second, third]);
    expect(all.texts[0]).toMatchObject({ text: 'first message\n', unit: { path: '(commit message)', author: 'Author <author@example.com>', date: '2024-02-03T04:05:06+02:00' } });
    expect(changes(range(repository, `${first}..HEAD`))).toEqual(['a.txt: two|', 'b.txt: b|']);
    expect(changes(range(repository, `HEAD~1..`))).toEqual([]);
    expect(changes(scan(repository, { kind: 'since', revision: 'HEAD~1' }))).toEqual([]);
    expect(changes(scan(repository, { kind: 'since', revision: first }))).toEqual(['a.txt: two|', 'b.txt: b|']);
  });

  it('finds what a later commit of the range takes away again', () => {
    const repository = create();
    repository.commit({ 'a.txt': 'base\n' });
    repository.commit({ 'a.txt': 'base\nsecret\n' });
    repository.commit({ 'a.txt': 'base\n' });
    expect(changes(range(repository, 'HEAD~2..HEAD'))).toEqual(['a.txt: secret|']);
  });

  it('takes renamed and edited files, changed types and unusual paths as they are', () => {
    const repository = create();
    repository.commit({ 'old.txt': 'line\n'.repeat(50), link: 'a file\n' });
    repository.git('rm', '-q', 'link');
    symlinkSync('target', join(repository.path, 'link'));
    repository.git('mv', 'old.txt', 'new\tname é.txt');
    repository.commit({ 'new\tname é.txt': `${'line\n'.repeat(50)}more\n` });
    const { introduced } = range(repository, 'HEAD~1..HEAD');
    expect(introduced['link']).toBe('target');
    expect(introduced['new\tname é.txt']).toContain('more\n');
  });

  it.each(['* -diff\n', '* diff=hide\n'])('is not told by attributes what to look at: %j', (attributes) => {
    const repository = create();
    repository.git('config', 'diff.hide.textconv', 'true');
    repository.commit({ '.gitattributes': attributes });
    repository.commit({ file: 'text\0\n' });
    expect(changes(range(repository, 'HEAD~1..'))).toEqual(['file: text\0|']);
  });

  it('reports submodules', () => {
    const repository = create();
    repository.commit({ 'a.txt': 'one\n' });
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`);
    repository.git('commit', '-q', '-m', 'submodule');
    expect(range(repository, 'HEAD~1..').skipped).toEqual(['sub: submodule']);
  });
});

describe('merges', () => {
  function merged(): TestRepository {
    const repository = create();
    repository.commit({ 'a.txt': 'one\n', 'b.txt': 'one\n' });
    repository.git('checkout', '-q', '-b', 'side');
    repository.commit({ 'a.txt': 'one\nside\n' });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'b.txt': 'one\nmain\n' });
    return repository;
  }

  it('have nothing of their own if they are clean', () => {
    const repository = merged();
    repository.git('merge', '-q', '--no-edit', 'side');
    expect(changes(range(repository, 'HEAD')).sort()).toEqual(['a.txt: one|', 'a.txt: side|', 'b.txt: main|', 'b.txt: one|']);
    expect(changes(range(repository, 'HEAD^1..HEAD'))).toEqual(['a.txt: side|']);
  });

  it('are read where they hold what no parent has', () => {
    const repository = merged();
    repository.git('merge', '-q', '--no-commit', 'side');
    repository.write('a.txt', 'one\nside\nevil\n');
    repository.write('b.txt', 'one\nmain\nevil too\n');
    repository.commit({ 'evil.txt': 'new\n' });
    const merge = repository.git('rev-parse', 'HEAD');
    const all = range(repository, 'HEAD^1..HEAD');
    expect(changes(all).sort()).toEqual(['a.txt: evil|', 'a.txt: side|', 'b.txt: evil too|', 'evil.txt: new|']);
    const last = all.texts.filter(({ unit }) => unit.commit === merge).map(({ unit }) => unit.path);
    expect(last.sort()).toEqual(['(commit message)', 'a.txt', 'b.txt', 'evil.txt']);
  });

  it('of many parents are compared with each', () => {
    const repository = create();
    repository.commit({ 'base.txt': 'base\n' });
    for (const name of ['x', 'y', 'z']) {
      repository.git('checkout', '-q', '-b', name, 'main');
      repository.commit({ [`${name}.txt`]: `${name}\n` });
    }
    repository.git('checkout', '-q', 'main');
    repository.git('merge', '-q', '--no-commit', 'x', 'y', 'z');
    repository.commit({ 'evil.txt': 'evil\n' });
    expect(repository.git('rev-list', '--parents', '-1', 'HEAD').split(' ').length).toBeGreaterThan(3);
    const own = range(repository, 'HEAD').texts.filter(({ unit }) => unit.commit === repository.git('rev-parse', 'HEAD'));
    expect(own.map(({ unit }) => unit.path)).toEqual(['(commit message)', 'evil.txt']);
  });
});

describe('pushes', () => {
  it('reads every ref, leaves out what the remote has, and reads the messages of annotated tags', () => {
    const origin = create();
    origin.commit({ 'a.txt': 'published\n' });
    const repository = clone(origin);
    repository.git('checkout', '-q', '-b', 'clean');
    repository.git('checkout', '-q', '-b', 'dirty');
    repository.commit({ 'dirty.txt': 'dirty\n' });
    repository.git('checkout', '-q', '-b', 'dirtier', 'clean');
    repository.commit({ 'dirtier.txt': 'dirtier\n' });
    repository.git('tag', '-a', '-m', 'inner tag', 'inner');
    repository.git('tag', '-a', '-m', 'outer tag', 'outer', 'inner');
    const lines = pushLines(repository, 'clean', 'dirty', 'dirtier', 'outer');
    expect(lines.trim().split('\n')).toHaveLength(4);
    const pushed = scan(repository, { kind: 'push', remote: 'origin', lines });
    expect(changes(pushed).sort()).toEqual(['dirtier.txt: dirtier|', 'dirty.txt: dirty|']);
    expect(pushed.texts.filter(({ unit }) => unit.path === '(tag message)').map(({ text }) => text)).toEqual(['outer tag\n', 'inner tag\n']);
  });

  it('leaves out what the line says the remote has, and nothing else for a remote without a name', () => {
    const repository = create();
    const first = repository.commit({ 'a.txt': 'one\n' });
    const second = repository.commit({ 'b.txt': 'two\n' });
    const line = (oid: string, old: string): RangeRequest => ({ kind: 'push', remote: 'https://example.com/x.git', lines: `refs/heads/main ${oid} refs/heads/main ${old}\n` });
    expect(changes(scan(repository, line(second, first)))).toEqual(['b.txt: two|']);
    expect(changes(scan(repository, line(second, zeros)))).toEqual(['a.txt: one|', 'b.txt: two|']);
    expect(changes(scan(repository, line(second, '1'.repeat(40))))).toEqual(['a.txt: one|', 'b.txt: two|']);
    expect(changes(scan(repository, line(zeros, second)))).toEqual([]);
    expect(changes(scan(repository, { kind: 'push', remote: 'origin', lines: '' }))).toEqual([]);
  });

  it('reads tags that point to no commit', () => {
    const repository = create();
    repository.commit({ 'dir/a.txt': 'one\n' });
    repository.git('tag', 'tree', 'HEAD^{tree}');
    repository.git('tag', '-a', '-m', 'a blob', 'blob', 'HEAD:dir/a.txt');
    const lines = ['tree', 'blob'].map((tag) => `refs/tags/${tag} ${repository.git('rev-parse', tag)} refs/tags/${tag} ${zeros}`).join('\n');
    const pushed = scan(repository, { kind: 'push', remote: 'origin', lines });
    expect(changes(pushed)).toEqual(['dir/a.txt: one|', `${repository.git('rev-parse', 'HEAD:dir/a.txt')}: one|`]);
  });

  it('refuses lines it does not understand', () => {
    const repository = create();
    repository.commit({});
    expect(() => scan(repository, { kind: 'push', remote: 'origin', lines: 'refs/heads/main --all x y\n' })).toThrow(expect.objectContaining({ code: 'GIT_FAILED' }));
  });

  it('reads objects in quarantine on the receiving side', () => {
    const origin = create('--bare');
    const repository = create();
    repository.commit({ 'a.txt': 'one\n' });
    repository.git('remote', 'add', 'origin', origin.path);
    repository.git('push', '-q', 'origin', 'main');
    repository.commit({ 'b.txt': 'received\n' });
    const out = join(workshop.root, `receive-${number}`);
    mkdirSync(join(origin.path, 'hooks'), { recursive: true });
    writeFileSync(join(origin.path, 'hooks/pre-receive'), `#!/bin/sh\ncat > ${out}.lines; env | grep ^GIT_ > ${out}.env; cp -r "$GIT_QUARANTINE_PATH" ${out}.objects; exit 1\n`, {
      mode: 0o755,
    });
    repository.run(['push', 'origin', 'main']);
    const variables = Object.fromEntries(
      readFileSync(`${out}.env`, 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split(/=(.*)/s)),
    );
    const folder = variables['GIT_OBJECT_DIRECTORY'];
    cpSync(`${out}.objects`, folder, { recursive: true });
    const received = record(rangeSource(origin.open(variables), { kind: 'receive', lines: readFileSync(`${out}.lines`, 'utf8') }));
    expect(changes(received)).toEqual(['b.txt: received|']);
  });
});

describe('what is not there', () => {
  it('is an error if it is the base', () => {
    const origin = create();
    const base = origin.commit({ 'a.txt': 'one\n' });
    origin.commit({ 'a.txt': 'two\n' });
    origin.commit({ 'a.txt': 'three\n' });
    const shallow = clone(origin, '--depth=1');
    expect(() => range(shallow, `${base}..HEAD`)).toThrow(expect.objectContaining({ code: 'REVISION_UNKNOWN', hint: expect.stringContaining('shallow') }));
    expect(() => range(origin, 'nowhere..HEAD')).toThrow(expect.objectContaining({ code: 'REVISION_UNKNOWN' }));
    expect(() => range(create(), 'HEAD')).toThrow(expect.objectContaining({ code: 'REVISION_UNKNOWN' }));
  });

  it('is stated if a shallow clone ends within the range', () => {
    const origin = create();
    origin.commit({ 'a.txt': 'one\n' });
    const cut = origin.commit({ 'a.txt': 'one\ntwo\n' });
    origin.commit({ 'a.txt': 'one\ntwo\nthree\n' });
    const recorded = range(clone(origin, '--depth=2'), 'HEAD');
    expect(changes(recorded)).toEqual(['a.txt: one|two|', 'a.txt: three|']);
    expect(recorded.skipped).toEqual([`history before ${cut}: object missing`]);
  });

  it('is reported if it is a blob of a partial clone, and not fetched', () => {
    const origin = create();
    origin.git('config', 'uploadpack.allowFilter', 'true');
    origin.commit({ 'a.txt': 'one\n' });
    origin.commit({ 'a.txt': 'two\n' });
    const partial = clone(origin, '--filter=blob:none', '--no-checkout');
    expect(range(partial, 'HEAD').skipped).toEqual(['a.txt: object missing', 'a.txt: object missing']);
    expect(partial.open().isPartial).toBe(true);
  });

  it.each(['--all', '-n1', '--output=/tmp/x..HEAD', 'HEAD\n--all', '', '\0', '..', 'HEAD..--all'])('is never taken for an option: %j', (text) => {
    const repository = create();
    repository.commit({ 'a.txt': 'one\n' });
    if (text === '..') expect(changes(range(repository, text))).toEqual([]);
    else expect(() => range(repository, text)).toThrow(expect.objectContaining({ code: 'REVISION_UNKNOWN' }));
  });
});

it('reads SHA-256', () => {
  const repository = create('--object-format=sha256');
  repository.commit({ 'a.txt': 'one\n' });
  repository.commit({ 'a.txt': 'one\ntwo\n' });
  repository.git('gc', '-q');
  expect(changes(range(repository, 'HEAD'))).toEqual(['a.txt: one|', 'a.txt: two|']);
});

it.skipIf(gitVersion < 2.45)('reads a repository whose refs are in tables (git 2.45 or newer)', () => {
  const repository = create('--ref-format=reftable');
  repository.commit({ 'a.txt': 'one\n' });
  repository.commit({ 'a.txt': 'one\ntwo\n' });
  expect(changes(range(repository, 'HEAD'))).toEqual(['a.txt: one|', 'a.txt: two|']);
});
