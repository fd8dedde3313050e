// The index, against what git says of it, and the files it names.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countIndexEntries, entryOid, parseIndex } from '../../src/git/index-file.ts';
import { createRandom } from '../../src/random.ts';
import { listTracked, trackedSource } from '../../src/sources/tracked.ts';
import { createWorkshop, record } from './fixture.ts';
import type { TestRepository } from './fixture.ts';

const workshop = createWorkshop();
afterAll(() => workshop.remove());

let number = 0;
const create = (...initArguments: string[]): TestRepository => workshop.create(`tracked-${++number}`, ...initArguments);

/** Files of many name lengths, one deep in folders, one with a long name, one not UTF-8, a link. */
function fill(repository: TestRepository): void {
  for (let length = 1; length < 40; length++) repository.write(`${'n'.repeat(length)}/${'m'.repeat(40 - length)}`, `${length}\n`);
  const long = Array.from({ length: 20 }, () => 'd'.repeat(200))
    .join('/')
    .slice(0, 3000);
  repository.write(`${long}/file`, 'deep\n');
  repository.write('café', 'x\n');
  writeFileSync(Buffer.concat([Buffer.from(`${repository.path}/`), Buffer.from([0xff, 0xe9])]), 'latin\n');
  symlinkSync('target', join(repository.path, 'link'));
  repository.git('add', '.');
  repository.git('update-index', '--chmod=+x', 'café');
}

/** `mode oid stage path` as git lists them, bytes as Latin-1. */
function listing(repository: TestRepository): string[] {
  return repository
    .run(['ls-files', '-z', '--stage'])
    .stdout.split('\0')
    .filter((line) => line !== '')
    .map((line) => line.replace('\t', ' '));
}

describe('the index', () => {
  const forms: [string, string[], (repository: TestRepository) => void][] = [
    ['version 2', [], () => undefined],
    ['version 3', [], (repository) => (repository.write('later', 'x\n'), repository.git('add', '-N', 'later'))],
    ['version 4', [], (repository) => repository.git('update-index', '--index-version=4')],
    ['SHA-256', ['--object-format=sha256'], () => undefined],
    ['SHA-256, version 4', ['--object-format=sha256'], (repository) => repository.git('update-index', '--index-version=4')],
    ['with optional extensions', [], (repository) => (repository.git('commit', '-q', '-m', 'x'), repository.git('update-index', '--untracked-cache'), repository.git('status'))],
    [
      'of many threads',
      [],
      (repository) => (
        repository.git('config', 'index.threads', '4'),
        repository.git('config', 'index.recordEndOfIndexEntries', 'true'),
        repository.git('config', 'index.recordOffsetTable', 'true'),
        repository.git('update-index', '--force-write-index')
      ),
    ],
    ['without a checksum', [], (repository) => (repository.git('config', 'index.skipHash', 'true'), repository.git('update-index', '--force-write-index'))],
    ['split', [], (repository) => (repository.git('update-index', '--split-index'), repository.write('after', 'x\n'), repository.git('add', 'after'))],
  ];

  it.each(forms)('is what git says: %s', (name, initArguments, change) => {
    const repository = create(...initArguments);
    fill(repository);
    change(repository);
    const opened = repository.open();
    const bytes = readFileSync(opened.indexPath);
    const { files, oidOf } = listTracked(opened);
    const raw = (file: { text: string; bytes: Buffer | undefined }): string => (file.bytes ?? Buffer.from(file.text)).toString('latin1');
    expect(files.map((file) => `${file.mode.toString(8)} ${oidOf(file)} 0 ${raw(file)}`)).toEqual(listing(repository));
    expect(files.map((file) => file.text)).toEqual(expect.arrayContaining(['café', 'link', '\\xff\\xe9']));
    expect(parseIndex(bytes, opened.objectFormat === 'sha1' ? 20 : 32) === 'unsupported').toBe(name === 'split');
    if (name !== 'split') expect(countIndexEntries(bytes)).toBe(files.length);
  });

  it('holds sizes, times and marks', () => {
    const repository = create();
    repository.commit({ a: '12345\n', b: 'x\n' });
    repository.write('later', 'x\n');
    repository.git('add', '-N', 'later');
    repository.git('update-index', '--skip-worktree', 'b');
    const bytes = readFileSync(join(repository.path, '.git/index'));
    const entries = parseIndex(bytes, 20);
    if (typeof entries === 'string') return expect.fail(entries);
    expect(entries.map((entry) => [entry.text, entry.size, entry.isSkipped, entry.isIntentToAdd, entry.stage])).toEqual([
      ['a', 6, false, false, 0],
      ['b', 2, true, false, 0],
      ['later', 0, false, true, 0],
    ]);
    expect(Math.abs((entries[0]?.mtimeSeconds ?? 0) - Date.now() / 1000)).toBeLessThan(600);
    expect(entryOid(bytes, entries[0] as (typeof entries)[number], 20)).toBe(repository.git('rev-parse', ':a'));
  });

  it('names a path in conflict once', () => {
    const repository = create();
    repository.commit({ 'a.txt': 'base\n' });
    repository.git('checkout', '-q', '-b', 'side');
    repository.commit({ 'a.txt': 'side\n' });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'a.txt': 'main\n', 'b.txt': 'x\n' });
    repository.run(['merge', 'side']);
    expect(listTracked(repository.open()).files.map((file) => file.text)).toEqual(['a.txt', 'b.txt']);
  });

  it('is never read beyond its end, however it is damaged', () => {
    const repository = create();
    fill(repository);
    const random = createRandom(3);
    for (const version of ['2', '4']) {
      repository.git('update-index', `--index-version=${version}`);
      const whole = readFileSync(join(repository.path, '.git/index'));
      for (let round = 0; round < 300; round++) {
        const bytes = Buffer.from(whole.subarray(0, random.integer(whole.length + 1)));
        for (let hits = random.integer(4); hits > 0 && bytes.length > 0; hits--) bytes[random.integer(bytes.length)] = random.integer(256);
        expect(['string', 'object']).toContain(typeof parseIndex(bytes, 20));
      }
      expect(parseIndex(whole.subarray(0, whole.length >> 1), 20)).toBe('damaged');
    }
    expect(parseIndex(Buffer.alloc(0), 20)).toBe('damaged');
    expect(parseIndex(Buffer.from('DIRC\0\0\0\x05\0\0\0\0'), 20)).toBe('unsupported');
  });

  it('that is damaged or no file is an error, and none is an empty list', () => {
    const repository = create();
    expect(listTracked(repository.open()).files).toEqual([]);
    writeFileSync(join(repository.path, '.git/index'), 'DIRC');
    expect(() => listTracked(repository.open())).toThrow(expect.objectContaining({ code: 'REPOSITORY_DAMAGED' }));
    rmSync(join(repository.path, '.git/index'));
    execFileSync('mkfifo', [join(repository.path, '.git/index')]);
    expect(() => listTracked(repository.open())).toThrow(expect.objectContaining({ code: 'REPOSITORY_DAMAGED' }));
  });
});

describe('the tracked files', () => {
  it('are read from the worktree; links as text, submodules not at all', () => {
    const repository = create();
    fill(repository);
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`);
    repository.write('café', 'changed\n');
    rmSync(join(repository.path, `n/${'m'.repeat(39)}`));
    const { introduced, skipped } = record(trackedSource(repository.open()));
    expect(introduced).toMatchObject({ café: 'changed\n', link: 'target', '\\xff\\xe9': 'latin\n' });
    expect(skipped.sort()).toEqual([`n/${'m'.repeat(39)}: vanished`, 'sub: submodule']);
  });

  it('are never read through links and pipes put in their place', () => {
    const repository = create();
    repository.commit({ 'a.txt': 'a\n', 'b.txt': 'b\n', 'dir/c.txt': 'c\n', 'd.txt': 'd\n' });
    const outside = join(workshop.root, 'outside');
    mkdirSync(outside, { recursive: true });
    writeFileSync(join(outside, 'c.txt'), 'not of this repository\n');
    for (const path of ['a.txt', 'b.txt', 'dir', 'd.txt']) rmSync(join(repository.path, path), { recursive: true });
    symlinkSync('/etc/hostname', join(repository.path, 'a.txt'));
    execFileSync('mkfifo', [join(repository.path, 'b.txt')]);
    symlinkSync(outside, join(repository.path, 'dir'));
    mkdirSync(join(repository.path, 'd.txt'));
    const { introduced, skipped } = record(trackedSource(repository.open()));
    expect(introduced).toEqual({});
    expect(skipped.sort()).toEqual(['a.txt: symbolic link', 'b.txt: not a regular file', 'd.txt: not a regular file', 'dir/c.txt: symbolic link']);
  });

  it.each([false, true])('that a sparse checkout leaves out are read from the objects (sparse index: %s)', (hasSparseIndex) => {
    const repository = create();
    repository.commit({ 'a.txt': 'a\n', 'in/b.txt': 'b\n', 'out/c.txt': 'c\n', 'out/deep/d.txt': 'd\n' });
    repository.git('sparse-checkout', 'set', '--cone', ...(hasSparseIndex ? ['--sparse-index'] : []), 'in');
    const opened = repository.open();
    expect(parseIndex(readFileSync(opened.indexPath), 20) === 'unsupported').toBe(hasSparseIndex);
    expect(record(trackedSource(opened)).introduced).toEqual({ 'a.txt': 'a\n', 'in/b.txt': 'b\n', 'out/c.txt': 'c\n', 'out/deep/d.txt': 'd\n' });
    expect(listTracked(opened).files.map((file) => file.isSkipped)).toEqual([false, false, true, true]);
  });

  it('of a bare repository do not exist', () => {
    expect(() => record(trackedSource(create('--bare').open()))).toThrow(expect.objectContaining({ code: 'NOT_A_REPOSITORY' }));
  });
});
