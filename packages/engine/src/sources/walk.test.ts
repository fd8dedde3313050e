import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EngineError } from '../errors.ts';
import { walkFolder } from './walk.ts';
import type { WalkOptions } from './walk.ts';
import { findWorktree } from './worktree.ts';

let root = '';
let home = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'walk-'));
  home = mkdtempSync(join(tmpdir(), 'home-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
});

const write = (files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
};

const git = (...options: string[]): void => {
  execFileSync('git', options, { cwd: root, stdio: 'ignore', env: environment() });
};

const environment = (): Record<string, string | undefined> => ({ PATH: process.env['PATH'], HOME: home, GIT_CONFIG_NOSYSTEM: '1' });

/** Files as they are scanned, ignored ones with a `!` behind them; what was left out as `path: reason`. */
function walk(folder = root, changes: Partial<WalkOptions> = {}): { files: string[]; skipped: string[] } {
  const files: string[] = [];
  const skipped: string[] = [];
  walkFolder(folder, '', {
    onFile: (_location, path, isIgnored) => files.push(path + (isIgnored === true ? '!' : '')),
    skipped: (path, reason) => skipped.push(`${path}: ${reason}`),
    worktreeOf: (inner) => findWorktree(inner, environment(), (path) => skipped.push(`${path}: damaged`)),
    ...changes,
  });
  return { files: files.toSorted(), skipped: skipped.toSorted() };
}

describe('outside a worktree', () => {
  it('reads everything, and ignore files are only files', () => {
    write({ '.gitignore': '*', 'a.o': '', 'b/c': '' });
    expect(walk()).toEqual({ files: ['.gitignore', 'a.o', 'b/c'], skipped: [] });
  });

  it('enters no installed packages, unless it starts in them', () => {
    write({ a: '', 'node_modules/b/index.js': '', 'x/.venv/lib/c.py': '', 'node_modules/b/node_modules/d.js': '' });
    expect(walk()).toEqual({ files: ['a'], skipped: ['node_modules: installed packages', 'x/.venv: installed packages'] });
    expect(walk(join(root, 'node_modules/b')).files).toEqual(['index.js', 'node_modules/d.js']);
  });

  it('follows no link and opens no pipe', () => {
    write({ 'a/b': '' });
    symlinkSync('..', join(root, 'a/loop'));
    symlinkSync('b', join(root, 'a/link'));
    execFileSync('mkfifo', [join(root, 'pipe')]);
    expect(walk()).toEqual({ files: ['a/b'], skipped: ['a/link: symbolic link', 'a/loop: symbolic link', 'pipe: not a regular file'] });
  });

  it('prunes what is excluded', () => {
    write({ 'a/b': '', 'a/c/d': '', e: '' });
    const asked: string[] = [];
    const isExcluded = (path: string): boolean => {
      asked.push(path);
      return path === 'a/c/' || path === 'e';
    };
    expect(walk(root, { isExcluded })).toEqual({ files: ['a/b'], skipped: ['a/c: excluded', 'e: excluded'] });
    expect(asked).not.toContain('a/c/d');
  });

  it('reads names that are not UTF-8 by their bytes', () => {
    const name = Buffer.from([0x61, 0xff, 0x62]);
    const folder = Buffer.concat([Buffer.from(`${root}/`), Buffer.from('é'), Buffer.from([0xfe])]);
    mkdirSync(folder);
    writeFileSync(Buffer.concat([folder, Buffer.from('/'), name]), 'content');
    write({ 'ü/ö': '' });
    const locations: (string | Buffer)[] = [];
    walk(root, { onFile: (location, path) => locations.push(path, location) });
    expect(locations).toEqual(['é\\xfe/a\\xffb', Buffer.concat([folder, Buffer.from('/'), name]), 'ü/ö', Buffer.from(join(root, 'ü/ö'))]);
  });

  it('stops where folders are nested too deep', () => {
    let folder = root;
    for (let depth = 0; depth < 1001; depth++) folder += '/d';
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/file`, '');
    const { files, skipped } = walk();
    expect(files).toEqual([]);
    expect(skipped.map((line) => line.slice(-17))).toEqual([': nested too deep']);
  });

  it.skipIf(process.getuid?.() === 0)('tells of folders that cannot be read', () => {
    write({ 'a/b': '' });
    chmodSync(join(root, 'a'), 0);
    expect(walk().skipped).toEqual(['a: unreadable']);
    chmodSync(join(root, 'a'), 0o700);
  });

  it('fails when the folder asked for cannot be read', () => {
    expect(() => walk(join(root, 'missing'))).toThrow(EngineError);
  });
});

describe('in a worktree', () => {
  beforeEach(() => {
    git('init', '-q');
  });

  it('leaves out what git ignores, but for credentials', () => {
    write({ '.gitignore': '*.o\nbuild/\n.env*\n*.pem\n', 'a.o': '', 'a.c': '', 'build/b.c': '', 'build/.env': '', '.env': '', 'x/.env.local': '', 'x/k.pem': '' });
    expect(walk()).toEqual({ files: ['.env!', '.gitignore', 'a.c', 'x/.env.local!', 'x/k.pem!'], skipped: ['a.o: ignored', 'build: ignored'] });
  });

  it('reads what is tracked although it is ignored', () => {
    write({ 'a.o': '', 'build/b.c': '', 'build/x/c.c': '', 'build/d.c': '', 'node_modules/e.js': '', 'node_modules/f.js': '', '.env': '', 'build/é': '' });
    git('add', 'a.o', 'build/b.c', 'build/x/c.c', 'node_modules/e.js', '.env', 'build/é');
    write({ '.gitignore': '*.o\nbuild/\n.env\n', 'b.o': '' });
    expect(walk()).toEqual({
      files: ['.env', '.gitignore', 'a.o', 'build/b.c', 'build/x/c.c', 'build/é', 'node_modules/e.js'],
      skipped: ['b.o: ignored', 'build/d.c: ignored', 'node_modules/f.js: ignored'],
    });
  });

  it('obeys the files of the repository and of the user, the nearest first', () => {
    write({ '.git/info/exclude': 'a1\n!c1\n', '.gitignore': '!a2\n', 'x/.gitignore': '!a3\n', a1: '', a2: '', 'x/a3': '', a3: '', b1: '', c1: '', d1: '' });
    writeFileSync(join(home, 'ignore'), 'a2\na3\nb1\nc1\n');
    writeFileSync(join(home, '.gitconfig'), '[core]\n\texcludesFile = ~/ignore\n');
    expect(walk().files).toEqual(['.gitignore', 'a2', 'c1', 'd1', 'x/.gitignore', 'x/a3']);
    rmSync(join(home, '.gitconfig'));
    mkdirSync(join(home, '.config/git'), { recursive: true });
    writeFileSync(join(home, '.config/git/ignore'), 'd1\n');
    expect(walk().files).toEqual(['.gitignore', 'a2', 'a3', 'b1', 'c1', 'x/.gitignore', 'x/a3']);
  });

  it('knows the rules above the folder it starts in', () => {
    write({ '.gitignore': '*.o\n/x/y/b\nz/\n', 'x/.gitignore': '!k.o\n', 'x/y/a.o': '', 'x/y/k.o': '', 'x/y/b': '', 'x/y/c': '', 'z/d.o': '' });
    expect(walk(join(root, 'x/y')).files).toEqual(['c', 'k.o']);
    // What was asked for by name is read.
    expect(walk(join(root, 'z')).files).toEqual(['d.o']);
  });

  it('judges nested repositories by their own rules', () => {
    write({ '.gitignore': '*.o\n', 'in/a.o': '', 'in/b.c': '', 'in/.gitignore': '*.c\n', 'linked/a.o': '', 'fake/.git/x': '', 'fake/a.o': '' });
    execFileSync('git', ['init', '-q', 'in'], { cwd: root });
    execFileSync('git', ['init', '-q', '--separate-git-dir', join(root, '.git/modules'), 'linked'], { cwd: root });
    expect(walk()).toEqual({ files: ['.gitignore', 'in/.gitignore', 'in/a.o', 'linked/.git', 'linked/a.o'], skipped: ['fake/a.o: ignored', 'in/b.c: ignored'] });
  });

  it('enters a submodule that is tracked although it is ignored', () => {
    write({ 'libs/sub/a.c': '' });
    execFileSync('git', ['init', '-q', 'libs/sub'], { cwd: root });
    execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=e', 'commit', '-q', '--allow-empty', '-m', 'm'], { cwd: join(root, 'libs/sub'), stdio: 'ignore' });
    git('add', 'libs/sub');
    write({ '.gitignore': 'libs\n', 'libs/other': '' });
    expect(walk()).toEqual({ files: ['.gitignore', 'libs/sub/a.c'], skipped: ['libs/other: ignored'] });
  });

  it('is blind to case where git is', () => {
    write({ '.gitignore': 'BUILD\n*.O\n', 'build/a': '', 'b.o': '' });
    git('config', 'core.ignoreCase', 'true');
    expect(walk().files).toEqual(['.gitignore']);
    git('config', 'core.ignoreCase', 'false');
    expect(walk().files).toEqual(['.gitignore', 'b.o', 'build/a']);
  });

  it('goes on without an index that cannot be read', () => {
    write({ '.git/index': 'no index', '.gitignore': '*.o', 'a.o': '', b: '' });
    expect(walk()).toEqual({ files: ['.gitignore', 'b'], skipped: [`${join(root, '.git/index')}: damaged`, 'a.o: ignored'].toSorted() });
  });

  it('is not led elsewhere by an ignore file that is a link or a pipe', () => {
    write({ a: '', 'x/b': '', all: '*' });
    symlinkSync('all', join(root, '.gitignore'));
    execFileSync('mkfifo', [join(root, 'x/.gitignore')]);
    expect(walk().files).toEqual(['a', 'all', 'x/b']);
  });

  it('names the same files as git', () => {
    const part = fc.constantFrom('a', 'b', 'a.o', 'lib', 'x y', 'é', 'keep.o');
    const path = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
    const line = fc.constantFrom('*.o', '!keep.o', 'lib/', '/a', 'a/*', '!a/b', '**/b', 'x y', 'é', 'lib/**/a', '!lib');
    fc.assert(
      fc.property(
        fc.array(path, { maxLength: 12 }),
        fc.array(fc.tuple(fc.constantFrom('', 'a/', 'lib/'), fc.array(line, { maxLength: 4 })), { maxLength: 3 }),
        fc.nat({ max: 12 }),
        (paths, ignores, tracked) => {
          for (const name of ['a', 'b', 'a.o', 'lib', 'x y', 'é', 'keep.o', '.gitignore', '.git/index']) rmSync(join(root, name), { recursive: true, force: true });
          const kept = paths.filter((own) => !paths.some((other) => other.startsWith(`${own}/`)));
          write(Object.fromEntries(kept.map((own) => [own, ''])));
          if (tracked < kept.length) git('add', '-f', '--', ...kept.slice(tracked));
          write(Object.fromEntries(ignores.filter(([folder]) => !kept.includes(folder.slice(0, -1))).map(([folder, lines]) => [`${folder}.gitignore`, lines.join('\n')])));
          const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, env: environment() });
          const expected = listed
            .toString()
            .split('\0')
            .filter((own) => own !== '');
          expect(walk().files).toEqual(expected.toSorted());
        },
      ),
      { numRuns: 100 },
    );
  });
});
