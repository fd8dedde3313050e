// Every way in which a scanner of staged changes is known to miss some, on a real repository.

import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stagedListingArguments, stagedListingEnd, stagedSource } from '../../src/sources/staged.ts';
import { createWorkshop, record, testRepository } from './fixture.ts';
import type { TestRepository } from './fixture.ts';

const workshop = createWorkshop();
afterAll(() => workshop.remove());

let number = 0;
const create = (...initArguments: string[]): TestRepository => workshop.create(`staged-${++number}`, ...initArguments);
const staged = (repository: TestRepository): ReturnType<typeof record> => record(stagedSource(repository.open()));

describe('what is introduced', () => {
  it('finds everything before the first commit', () => {
    const repository = create();
    repository.write('a.txt', 'one\n');
    repository.git('add', '.');
    expect(staged(repository).introduced).toEqual({ 'a.txt': 'one\n' });
  });

  it('finds the new lines of a modified file and gives the whole text', () => {
    const repository = create();
    repository.commit({ 'a.txt': 'one\ntwo\nthree\n' });
    repository.write('a.txt', 'one\n2\nthree\nfour\n');
    repository.git('add', '.');
    const { texts, introduced } = staged(repository);
    expect(introduced).toEqual({ 'a.txt': '2\n…four\n' });
    expect(texts[0]?.text).toBe('one\n2\nthree\nfour\n');
    expect(texts[0]?.unit.blob).toBe(repository.git('rev-parse', ':a.txt'));
  });

  it('says nothing of deletions, changed modes and an unchanged index', () => {
    const repository = create();
    repository.commit({ 'a.txt': 'one\n', 'b.txt': 'two\n' });
    repository.git('rm', '-q', 'a.txt');
    repository.git('update-index', '--chmod=+x', 'b.txt');
    expect(staged(repository)).toEqual({ texts: [], skipped: [], introduced: {} });
  });

  it('takes a file that was renamed and edited as new', () => {
    const repository = create();
    repository.commit({ 'old.txt': 'line\n'.repeat(50) });
    repository.git('mv', 'old.txt', 'new.txt');
    repository.write('new.txt', `${'line\n'.repeat(50)}more\n`);
    repository.git('add', '.');
    repository.git('config', 'diff.renames', 'copies');
    expect(staged(repository).introduced['new.txt']).toContain('more\n');
  });

  it('reads both sides of a change of type', () => {
    const repository = create();
    symlinkSync('somewhere', join(repository.path, 'link'));
    repository.commit({ file: 'content\n' });
    rmSync(join(repository.path, 'link'));
    repository.write('link', 'now a file\n');
    rmSync(join(repository.path, 'file'));
    symlinkSync('/etc/hostname', join(repository.path, 'file'));
    repository.git('add', '.');
    expect(staged(repository).introduced).toEqual({ file: '/etc/hostname', link: 'now a file\n' });
  });

  it('reads the index and not the worktree when a file is staged in part', () => {
    const repository = create();
    repository.write('a.txt', 'staged\n');
    repository.git('add', '.');
    repository.write('a.txt', 'only in the worktree\n');
    expect(staged(repository).introduced).toEqual({ 'a.txt': 'staged\n' });
    rmSync(join(repository.path, 'a.txt'));
    expect(staged(repository).introduced).toEqual({ 'a.txt': 'staged\n' });
  });

  it('has nothing to read for a file that is only intended to be added', () => {
    const repository = create();
    repository.commit({ 'a.txt': 'one\n' });
    repository.write('b.txt', 'two\n');
    repository.git('add', '--intent-to-add', 'b.txt');
    expect(staged(repository).texts).toEqual([]);
  });

  it('reads an empty file, which git does not always store', () => {
    const repository = create();
    repository.write('empty', '');
    repository.git('add', '.');
    expect(staged(repository)).toMatchObject({ introduced: {}, skipped: [] });
  });

  it('reports a conflict that is not resolved', () => {
    const repository = create();
    repository.commit({ 'a.txt': 'base\n' });
    repository.git('checkout', '-q', '-b', 'side');
    repository.commit({ 'a.txt': 'side\n' });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'a.txt': 'main\n' });
    repository.run(['merge', 'side']);
    expect(staged(repository).skipped).toContain('a.txt: unreadable');
  });
});

describe('what decides how git shows a diff has no say', () => {
  const utf16 = Buffer.from('\ufeffpassword\n', 'utf16le');

  it.each([
    ['-diff', '* -diff\n', Buffer.from('text\n')],
    ['binary', '* binary\n', Buffer.from('text\n')],
    ['textconv', '* diff=hide\n', Buffer.from('text\n')],
    ['UTF-16', '', utf16],
    ['a NUL byte', '', Buffer.from('\0text\n')],
    ['an LFS pointer', '', Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 3\n')],
    ['a carriage return alone', '', Buffer.from('one\rtwo\r')],
  ])('%s', (_name, attributes, content) => {
    const repository = create();
    repository.git('config', 'diff.hide.textconv', 'true');
    repository.commit({ '.gitattributes': attributes });
    repository.write('file', content);
    repository.git('add', '.');
    const { texts } = staged(repository);
    expect(texts.map(({ unit, bytes }) => [unit.path, bytes])).toEqual([['file', content]]);
  });

  it('reads what a filter put into the index', () => {
    const repository = create();
    repository.git('config', 'core.autocrlf', 'input');
    repository.write('file', 'one\r\ntwo\r\n');
    repository.git('add', '.');
    expect(staged(repository).introduced).toEqual({ file: 'one\ntwo\n' });
  });

  it.each([
    ['color.ui', 'always'],
    ['color.diff', 'always'],
    ['diff.noprefix', 'true'],
    ['diff.mnemonicPrefix', 'true'],
    ['diff.submodule', 'log'],
    ['diff.relative', 'true'],
    ['diff.ignoreSubmodules', 'all'],
    ['core.quotePath', 'false'],
    ['core.abbrev', '4'],
    ['diff.orderFile', 'nowhere'],
  ])('%s=%s', (name, value) => {
    const repository = create();
    repository.commit({ 'sub/a.txt': 'one\n' });
    repository.git('config', name, value);
    repository.write('sub/a.txt', 'one\ntwo\n');
    repository.git('add', '.');
    expect(record(stagedSource(repository.open({}, join(repository.path, 'sub')))).introduced).toEqual({ 'sub/a.txt': 'two\n' });
  });

  it('keeps every path whole', () => {
    const repository = create();
    const names = ['café/a b.txt', 'tab\there', 'quote"d', 'line\nfeed', '-option', ':colon', 'back\\slash', '日本語'];
    for (const name of names) repository.write(name, `${name}\n`);
    repository.git('add', '.');
    expect(
      staged(repository)
        .texts.map(({ unit }) => unit.path)
        .sort(),
    ).toEqual([...names].sort());
  });

  it('escapes only the bytes of a path that are not UTF-8', () => {
    const repository = create();
    writeFileSync(Buffer.concat([Buffer.from(`${repository.path}/caf`), Buffer.from([0xe9]), Buffer.from('é.txt')]), 'text\n');
    repository.git('add', '.');
    expect(staged(repository).introduced).toEqual({ 'caf\\xe9é.txt': 'text\n' });
  });
});

describe('hooks', () => {
  const listing = ['git', ...stagedListingArguments].join(' ');
  const hookScript = `{ ${listing} && printf 'end\\0'; } > "$OUT/listing"; env | grep '^GIT' > "$OUT/env"`;

  /** Runs a git command whose hook writes down what a scanner in it would see, then scans that. */
  function inHook(repository: TestRepository, hook: string, command: readonly string[], cwd = repository.path): ReturnType<typeof record> {
    const out = join(workshop.root, `out-${number}`);
    mkdirSync(out, { recursive: true });
    repository.hook(hook, `${hookScript}\ncp .git/MERGE_HEAD "$OUT" 2>/dev/null; true`);
    const ran = repository.run(command, { env: { OUT: out }, cwd });
    expect(ran.stderr).toBe('');
    expect(ran.status).toBe(0);
    if (existsSync(join(out, 'MERGE_HEAD'))) copyFileSync(join(out, 'MERGE_HEAD'), join(repository.path, '.git/MERGE_HEAD'));
    const variables = Object.fromEntries(
      readFileSync(join(out, 'env'), 'utf8')
        .split('\n')
        .filter((line) => line.includes('='))
        .map((line) => line.split(/=(.*)/s)),
    );
    return record(stagedSource(repository.open(variables), readFileSync(join(out, 'listing'))));
  }

  it.each([
    ['commit -a', ['commit', '-q', '-a', '-m', 'x'], { 'a.txt': 'two\n', 'b.txt': 'two\n' }],
    ['commit <path>', ['commit', '-q', '-m', 'x', 'a.txt'], { 'a.txt': 'two\n' }],
  ])('%s has an index of its own', (_name, command, expected) => {
    const repository = create();
    repository.commit({ 'a.txt': 'one\n', 'b.txt': 'one\n', 'c.txt': 'one\n' });
    repository.write('a.txt', 'one\ntwo\n');
    repository.write('b.txt', 'one\ntwo\n');
    expect(inHook(repository, 'pre-commit', command).introduced).toEqual(expected);
  });

  it('asks git with the index of the hook when nothing is piped in', () => {
    const repository = create();
    repository.commit({ 'a.txt': 'one\n' });
    repository.write('a.txt', 'one\ntwo\n');
    const index = join(workshop.root, 'own-index');
    repository.run(['read-tree', 'HEAD'], { env: { GIT_INDEX_FILE: index } });
    repository.run(['add', '.'], { env: { GIT_INDEX_FILE: index } });
    expect(staged(repository).texts).toEqual([]);
    expect(record(stagedSource(repository.open({ GIT_INDEX_FILE: index }))).introduced).toEqual({ 'a.txt': 'two\n' });
    const relative = '../own-index';
    expect(record(stagedSource(repository.open({ GIT_INDEX_FILE: relative }))).introduced).toEqual({ 'a.txt': 'two\n' });
  });

  it('works in a linked worktree, whose hooks get absolute paths, and from a folder in it', () => {
    const repository = create();
    repository.commit({ 'dir/a.txt': 'one\n' });
    const linked = `${repository.path}-linked`;
    repository.git('worktree', 'add', '-q', '-b', 'other', linked);
    writeFileSync(join(linked, 'dir/a.txt'), 'one\ntwo\n');
    writeFileSync(join(linked, 'b.txt'), 'new\n');
    testRepository(linked, workshop.environment).git('add', '.');
    const expected = { 'b.txt': 'new\n', 'dir/a.txt': 'two\n' };
    expect(record(stagedSource(repository.open({}, join(linked, 'dir')))).introduced).toEqual(expected);
    expect(inHook(repository, 'pre-commit', ['commit', '-q', '-m', 'x'], join(linked, 'dir')).introduced).toEqual(expected);
  });

  it('finds in a merge only what the merge itself brings', () => {
    const repository = create();
    repository.commit({ 'a.txt': 'one\n', 'b.txt': 'one\n' });
    repository.git('checkout', '-q', '-b', 'side');
    repository.commit({ 'a.txt': 'one\nfrom side\n', 'side.txt': 'side\n', 'c.txt': 'side\n' });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'b.txt': 'one\nfrom main\n', 'c.txt': 'main\n' });
    repository.run(['merge', 'side']);
    repository.write('c.txt', 'main\nside\nevil\n');
    repository.write('evil.txt', 'evil\n');
    repository.git('add', '.');
    const expected = { 'c.txt': 'evil\n', 'evil.txt': 'evil\n' };
    expect(staged(repository).introduced).toEqual(expected);
    expect(inHook(repository, 'pre-commit', ['commit', '-q', '-m', 'merge']).introduced).toEqual(expected);
  });

  it('knows the other side of a clean merge before git writes MERGE_HEAD', () => {
    const repository = create();
    repository.commit({ 'a.txt': 'one\n' });
    repository.git('checkout', '-q', '-b', 'side');
    repository.commit({ 'side.txt': 'side\n' });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'main.txt': 'main\n' });
    expect(inHook(repository, 'pre-merge-commit', ['merge', '-q', 'side']).introduced).toEqual({});
  });

  it('refuses a list that broke off', () => {
    const repository = create();
    repository.write('a.txt', 'one\n');
    repository.git('add', '.');
    const whole = Buffer.from(repository.run(stagedListingArguments).stdout, 'latin1');
    const read = (bytes: Buffer): unknown => record(stagedSource(repository.open(), bytes)).introduced;
    expect(read(Buffer.concat([whole, Buffer.from(stagedListingEnd)]))).toEqual({ 'a.txt': 'one\n' });
    expect(read(Buffer.from(stagedListingEnd))).toEqual({});
    for (const bytes of [Buffer.alloc(0), whole, Buffer.concat([whole.subarray(0, -3), Buffer.from(stagedListingEnd)])]) {
      expect(() => read(bytes)).toThrow(expect.objectContaining({ code: 'GIT_FAILED' }));
    }
  });
});

describe('what is not there', () => {
  it('reports a submodule', () => {
    const inner = create();
    inner.commit({ 'a.txt': 'inner\n' });
    const repository = create();
    repository.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', inner.path, 'inner');
    const { skipped, texts } = staged(repository);
    expect(skipped).toEqual(['inner: submodule']);
    expect(texts.map(({ unit }) => unit.path)).toEqual(['.gitmodules']);
    writeFileSync(join(repository.path, 'inner', 'b.txt'), 'in the submodule\n');
    testRepository(join(repository.path, 'inner'), workshop.environment).git('add', '.');
    expect(record(stagedSource(repository.open({}, join(repository.path, 'inner')))).introduced).toEqual({ 'b.txt': 'in the submodule\n' });
  });

  it.each([
    ['missing', (path: string) => rmSync(path), 'object missing'],
    [
      'damaged',
      (path: string) => {
        rmSync(path);
        writeFileSync(path, 'not zlib');
      },
      'object damaged',
    ],
    [
      'cut off',
      (path: string) => {
        const bytes = readFileSync(path);
        rmSync(path);
        writeFileSync(path, bytes.subarray(0, -4));
      },
      'object damaged',
    ],
    [
      'a folder',
      (path: string) => {
        rmSync(path);
        mkdirSync(path);
      },
      'object damaged',
    ],
  ])('reports a blob that is %s', (_name, harm, reason) => {
    const repository = create();
    repository.write('a.txt', 'some text that is long enough to be cut off\n'.repeat(4));
    repository.git('add', '.');
    const oid = repository.git('rev-parse', ':a.txt');
    harm(join(repository.path, '.git/objects', oid.slice(0, 2), oid.slice(2)));
    expect(staged(repository).skipped).toEqual([`a.txt: ${reason}`]);
  });

  it('takes everything as new when the old text cannot be read', () => {
    const repository = create();
    repository.commit({ 'a.txt': 'one\n' });
    const oid = repository.git('rev-parse', ':a.txt');
    repository.write('a.txt', 'one\ntwo\n');
    repository.git('add', '.');
    rmSync(join(repository.path, '.git/objects', oid.slice(0, 2), oid.slice(2)));
    expect(staged(repository).introduced).toEqual({ 'a.txt': 'one\ntwo\n' });
  });
});

describe('other kinds of repositories', () => {
  it('reads SHA-256', () => {
    const repository = create('--object-format=sha256');
    repository.commit({ 'dir/a.txt': 'one\n' });
    repository.write('dir/a.txt', 'one\ntwo\n');
    repository.git('add', '.');
    const { texts, introduced } = staged(repository);
    expect(introduced).toEqual({ 'dir/a.txt': 'two\n' });
    expect(texts[0]?.unit.blob).toHaveLength(64);
  });

  it('reads the old text from a pack and from an alternate', () => {
    const repository = create();
    const lines = Array.from({ length: 200 }, (_, line) => `line ${line}`);
    for (let version = 0; version < 20; version++) repository.commit({ 'a.txt': [...lines, `version ${version}`, ''].join('\n') });
    repository.git('gc', '-q', '--aggressive');
    const clone = `${repository.path}-clone`;
    repository.git('clone', '-q', '--shared', repository.path, clone);
    for (const path of [repository.path, clone]) {
      const opened = testRepository(path, workshop.environment);
      opened.write('a.txt', [...lines, 'version 19', 'new', ''].join('\n'));
      opened.git('add', '.');
      expect(record(stagedSource(opened.open())).introduced).toEqual({ 'a.txt': 'new\n' });
    }
  });

  it('reads a split index', () => {
    const repository = create();
    repository.commit({ 'a.txt': 'one\n' });
    repository.git('update-index', '--split-index');
    repository.write('a.txt', 'one\ntwo\n');
    repository.git('add', '.');
    expect(staged(repository).introduced).toEqual({ 'a.txt': 'two\n' });
  });
});
