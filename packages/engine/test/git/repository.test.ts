// Finding repositories: every way in which git lays one out, and the ways in which one can lie.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isTrue, parseConfig } from '../../src/git/config-file.ts';
import { findRepository, foreignEnvironment } from '../../src/git/repository.ts';
import { createWorkshop, testRepository } from './fixture.ts';
import type { TestRepository } from './fixture.ts';

const workshop = createWorkshop();
afterAll(() => workshop.remove());

let number = 0;
const create = (...initArguments: string[]): TestRepository => workshop.create(`found-${++number}`, ...initArguments);

describe('finding', () => {
  it('climbs from a folder to the root, and finds nothing outside', () => {
    const repository = create();
    repository.commit({ 'a/b/c.txt': 'x\n' });
    expect(repository.open({}, join(repository.path, 'a/b'))).toMatchObject({
      gitDir: join(repository.path, '.git'),
      commonDir: join(repository.path, '.git'),
      topLevel: repository.path,
      indexPath: join(repository.path, '.git/index'),
      objectDirs: [join(repository.path, '.git/objects')],
      objectFormat: 'sha1',
      isShallow: false,
      isPartial: false,
    });
    expect(findRepository(workshop.root, workshop.environment)).toBeUndefined();
    expect(findRepository(join(workshop.root, 'nowhere'), workshop.environment)).toBeUndefined();
  });

  it('agrees with git in a linked worktree, a submodule and a bare repository', () => {
    const inner = create();
    inner.commit({ 'a.txt': 'x\n' });
    const repository = create();
    repository.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', inner.path, 'sub/inner');
    repository.commit({ 'dir/b.txt': 'x\n' });
    const linked = `${repository.path}-linked`;
    repository.git('worktree', 'add', '-q', linked);
    const bare = create('--bare');
    for (const folder of [repository.path, join(repository.path, 'sub/inner'), linked, join(linked, 'dir'), bare.path, join(bare.path, 'objects')]) {
      const git = testRepository(folder, workshop.environment);
      const found = findRepository(folder, workshop.environment);
      expect(found?.gitDir).toBe(git.git('rev-parse', '--absolute-git-dir'));
      expect(found?.commonDir).toBe(git.git('rev-parse', '--path-format=absolute', '--git-common-dir'));
      expect(found?.indexPath).toBe(git.git('rev-parse', '--path-format=absolute', '--git-path', 'index'));
      expect(found?.objectDirs).toEqual([git.git('rev-parse', '--path-format=absolute', '--git-path', 'objects')]);
      expect(found?.topLevel ?? '').toBe(git.run(['rev-parse', '--show-toplevel']).stdout.trim());
    }
  });

  it('does not take an empty folder of a submodule for the repository around it', () => {
    const repository = create();
    mkdirSync(join(repository.path, 'sub'));
    writeFileSync(join(repository.path, 'sub/.git'), 'gitdir: ../.git/modules/sub\n');
    expect(() => findRepository(join(repository.path, 'sub'), workshop.environment)).toThrow(expect.objectContaining({ code: 'NOT_A_REPOSITORY' }));
  });

  it('reads object format, shallowness and promisors', () => {
    const repository = create('--object-format=sha256');
    repository.git('config', 'remote.origin.promisor', 'true');
    writeFileSync(join(repository.path, '.git/shallow'), `${'1'.repeat(64)}\n`);
    expect(repository.open()).toMatchObject({ objectFormat: 'sha256', isShallow: true, isPartial: true });
  });
});

describe('the environment', () => {
  it('names the repository, its index and its objects', () => {
    const repository = create();
    const other = create();
    const found = findRepository(repository.path, {
      GIT_DIR: other.path + '/.git',
      GIT_WORK_TREE: '..',
      GIT_INDEX_FILE: 'own-index',
      GIT_OBJECT_DIRECTORY: join(repository.path, '.git/objects'),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: `"${other.path}/.git/obj\\145cts":${other.path}/.git/objects`.replace('\\145', 'e'),
    });
    expect(found).toMatchObject({
      gitDir: join(other.path, '.git'),
      topLevel: workshop.root,
      indexPath: join(workshop.root, 'own-index'),
      objectDirs: [join(repository.path, '.git/objects'), join(other.path, '.git/objects')],
    });
  });

  it('that is not a repository is an error', () => {
    expect(() => findRepository(workshop.root, { GIT_DIR: 'nowhere' })).toThrow(expect.objectContaining({ code: 'NOT_A_REPOSITORY' }));
  });

  it('loses for another repository everything that git calls local', () => {
    const local = execFileSync('git', ['rev-parse', '--local-env-vars'], { encoding: 'utf8' }).trim().split('\n');
    const whole = Object.fromEntries([...local, 'GIT_QUARANTINE_PATH', 'PATH', 'HOME', 'GIT_SSH'].map((name) => [name, 'x']));
    // Replaced objects are off in every git command anyway.
    expect(
      Object.keys(foreignEnvironment(whole))
        .filter((name) => name !== 'GIT_NO_REPLACE_OBJECTS')
        .sort(),
    ).toEqual(['GIT_SSH', 'HOME', 'PATH']);
  });
});

describe('hostile layouts', () => {
  it('neither block nor lead in circles', () => {
    const repository = create();
    const info = join(repository.path, '.git/objects/info');
    mkdirSync(info, { recursive: true });
    writeFileSync(join(info, 'alternates'), `# comment\n../objects\n${repository.path}/.git/objects\n/nowhere\n/dev\n\n`);
    execFileSync('mkfifo', [join(repository.path, '.git/shallow')]);
    rmSync(join(repository.path, '.git/config'));
    execFileSync('mkfifo', [join(repository.path, '.git/config')]);
    expect(repository.open().objectDirs).toEqual([join(repository.path, '.git/objects'), '/dev']);
    expect(repository.open().isShallow).toBe(false);
  });

  it('with a link or pipe for .git are not repositories', () => {
    const folder = mkdtempSync(join(workshop.root, 'fifo-'));
    execFileSync('mkfifo', [join(folder, '.git')]);
    expect(findRepository(folder, {})).toBeUndefined();
    rmSync(join(folder, '.git'));
    symlinkSync('/dev/zero', join(folder, '.git'));
    expect(findRepository(folder, {})).toBeUndefined();
  });
});

describe('config', () => {
  it.each([
    ['[core]\n\tbare = true\n', 'core.bare', 'true'],
    ['[Core]bare\n', 'core.bare', 'true'],
    ['[remote "Or\\"igin"]\n url = "a # b" ; c\n', 'remote.Or"igin.url', 'a # b'],
    ['[a]\n b = one \\\n two\n', 'a.b', 'one  two'],
    ['# [a]\n; [b]\n[c]\nd=e # f\n', 'c.d', 'e'],
    ['[a]\nb = 1\nb = 2\n', 'a.b', '2'],
    ['[a]\nb = \n', 'a.b', ''],
    ['[a]\nb =\n[c]\n', 'c.b', undefined],
  ])('%j', (text, name, value) => {
    expect(parseConfig(text).get(name)).toBe(value);
  });

  it.each([
    ['true', true],
    ['Yes', true],
    ['on', true],
    ['1', true],
    ['0', false],
    ['false', false],
    ['', false],
    [undefined, false],
  ])('takes %j for %j', (value, expected) => {
    expect(isTrue(value)).toBe(expected);
  });
});
