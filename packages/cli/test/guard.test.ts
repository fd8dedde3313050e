// The guard in real repositories: real git, real sh, the bundled command with the stub engine. Every layout is installed in, tried,
// and taken out again, and afterwards no byte and no mode may differ.

import * as fs from 'node:fs';
import * as path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundleStub, createWorkshop, pictureOf, type Workshop } from './workshop.ts';

/** What the stub engine finds. Made here, so that no file holds it. */
const secret = ['made', 'openai', 'abcdefghijkl'].join('-');

let shop: Workshop;

beforeEach(() => {
  shop = createWorkshop();
  shop.must('git init -q -b main && git commit -q --allow-empty -m first');
});

afterEach(() => shop.remove());

const write = (name: string, text: string, mode = 0o644): void => {
  const file = path.join(shop.folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
  fs.chmodSync(file, mode);
};
const read = (name: string): string => fs.readFileSync(path.join(shop.folder, name), 'utf8');
const exists = (name: string): boolean => fs.existsSync(path.join(shop.folder, name));

/** What installing may not leave behind: everything but git's own moving parts. */
const picture = () => pictureOf(shop.folder, (name) => /^\.git\/(objects|index|logs|refs|COMMIT_EDITMSG|ORIG_HEAD)/.test(name));

const commit = (text: string, name = 'file.ts', options?: { cwd?: string; env?: Record<string, string> }) => {
  fs.writeFileSync(path.join(options?.cwd ?? shop.folder, name), text);
  return shop.sh(`git add -A && git commit -q -m change`, options);
};
const blocked = `✗ Blocked: 1 potential secret found

  [HIGH] OpenAI API Key   file.ts:2

Commit aborted. Remove the secret and try again.
`;

interface StatusAnswer {
  readonly hooks: readonly { hook: string; state: string; note?: string }[];
  readonly managers: readonly string[];
  readonly warnings: readonly string[];
  readonly hooksFolder: { path: string; kind: string; scope?: string };
}
const status = (options?: { cwd?: string; env?: Record<string, string> }): StatusAnswer => JSON.parse(shop.sh('secr guard status --json', options).stdout);
const states = (options?: { cwd?: string; env?: Record<string, string> }) => status(options).hooks.map(({ state }) => state);
const allCovered = ['covered', 'covered', 'covered', 'covered'];

describe('in a plain repository', () => {
  it('blocks a commit, with exactly the words of the contract, and lets a clean one pass in silence', () => {
    shop.must('secr guard install');
    expect(commit(`const a = 1;\nconst key = '${secret}';\n`)).toMatchObject({ status: 1, stderr: blocked, stdout: '' });
    expect(shop.must('git log --oneline').trim().split('\n')).toHaveLength(1);
    expect(commit('const a = 1;\n')).toMatchObject({ status: 0, stderr: '', stdout: '' });
  });

  it('blocks the first commit of a repository', () => {
    shop.must('rm -rf .git && git init -q && secr guard install');
    expect(commit(`\n${secret}\n`)).toMatchObject({ status: 1, stderr: blocked });
  });

  it.each([
    ['commit -a', `git commit -q -a -m x`],
    ['commit <path>', `git commit -q -m x file.ts`],
    ['commit --amend', `git add -A && git commit -q --amend --no-edit`],
    ['a rename with an edit', `git mv file.ts other.ts && git add -A && git commit -q -m x`],
  ])('sees %s', (_, command) => {
    commit('a\n'.repeat(50));
    shop.must('secr guard install');
    fs.appendFileSync(path.join(shop.folder, 'file.ts'), `${secret}\n`);
    const { status: code, stderr } = shop.sh(command);
    expect({ code, isBlocked: stderr.includes('✗ Blocked: 1 potential secret found') }).toEqual({ code: 1, isBlocked: true });
  });

  it('works from a subfolder and leaves empty commits alone', () => {
    shop.must('mkdir -p sub/deep && secr guard install', {});
    expect(shop.must('secr guard status --json | grep -c covered', { cwd: path.join(shop.folder, 'sub/deep') }).trim()).not.toBe('0');
    fs.writeFileSync(path.join(shop.folder, 'file.ts'), `\n${secret}\n`);
    expect(shop.sh('git add -A .. && git commit -q -m x', { cwd: path.join(shop.folder, 'sub') })).toMatchObject({ status: 1, stderr: blocked });
    shop.must('git reset -q && git commit -q --allow-empty -m nothing');
  });

  it('stops a clean merge', () => {
    shop.must('git checkout -q -b side');
    commit(`\n${secret}\n`);
    shop.must('git checkout -q main && git commit -q --allow-empty -m other && secr guard install');
    const merge = shop.sh('git merge -q side');
    expect(merge.status).not.toBe(0);
    expect(merge.stderr).toContain('Merge aborted. Remove the secret and try again.');
  });

  it('stops git am', () => {
    shop.must('git checkout -q -b side');
    commit(`\n${secret}\n`);
    shop.must('git format-patch -q -1 --stdout >../one.patch && git checkout -q main && secr guard install');
    const am = shop.sh('git am -q ../one.patch');
    expect(am.status).not.toBe(0);
    expect(am.stderr).toContain('Patch aborted. Remove the secret and try again.');
  });

  it('stops a push of several refs, whichever of them is dirty, and passes deletions', () => {
    shop.must('git init -q --bare ../far.git && git remote add origin ../far.git && git push -q origin main && git branch old && git push -q origin old');
    shop.must('git checkout -q -b dirty');
    commit(`\n${secret}\n`);
    shop.must('git checkout -q main && git branch clean && git commit -q --allow-empty -m more && secr guard install');
    const push = shop.sh('git push -q origin clean main dirty');
    expect(push.status).not.toBe(0);
    expect(push.stderr).toContain('[HIGH] OpenAI API Key   file.ts:2');
    expect(push.stderr).toContain('Push aborted. Remove the secret from the commits and try again.');
    shop.must('git push -q origin clean main && git push -q origin :old');
  });

  it('runs the hooks that were there, with their arguments and input, and restores them byte for byte', () => {
    shop.must('git init -q --bare ../far.git && git remote add origin ../far.git');
    write('.git/hooks/pre-commit', '#!/bin/sh\necho "kept $0" >../kept-commit\n', 0o755);
    write('.git/hooks/pre-push', '#!/bin/sh\n{ echo "$@"; cat; } >../kept-push\n', 0o700);
    fs.symlinkSync('../../script', path.join(shop.folder, '.git/hooks/pre-merge-commit'));
    write('.git/hooks/pre-applypatch', 'not executable', 0o644);
    const before = picture();
    shop.must('secr guard install');
    expect(states()).toEqual(allCovered);
    expect(commit('clean\n').status).toBe(0);
    expect(read('../kept-commit')).toBe('kept .git/hooks/pre-commit.secr-kept\n');
    shop.must('git push -q origin main');
    expect(read('../kept-push')).toMatch(/^origin \.\.\/far\.git\nrefs\/heads\/main [0-9a-f]{40} refs\/heads\/main 0{40}\n$/);
    shop.must('rm file.ts && secr guard install && secr guard uninstall');
    expect(picture()).toEqual(before);
  });

  it('fails when the hook that was there fails', () => {
    write('.git/hooks/pre-commit', '#!/bin/sh\nexit 7\n', 0o755);
    shop.must('secr guard install');
    expect(commit('clean\n').status).toBe(1);
  });

  it('stops the commit when secr cannot be found, and says what to do', () => {
    shop.must('secr guard install');
    fs.writeFileSync(path.join(shop.folder, 'file.ts'), 'clean\n');
    const hook = path.join(shop.folder, '.git/hooks/pre-commit');
    fs.writeFileSync(hook, fs.readFileSync(hook, 'utf8').replaceAll('secr.cjs', 'gone.cjs'));
    const { status: code, stderr } = shop.sh('git add -A && git commit -q -m x', { env: { PATH: '/usr/bin:/bin' } });
    expect(code).toBe(1);
    expect(stderr).toContain('secr was not found');
    expect(stderr).toContain('npm i -g @secr/cli');
  });

  it('stops the commit when git cannot list the changes', () => {
    shop.must('secr guard install');
    fs.writeFileSync(path.join(shop.folder, 'file.ts'), 'clean\n');
    shop.must(`mkdir ../fake && printf '#!/bin/sh\\n[ "$1" != diff-index ] || exit 3\\nexec /usr/bin/git "$@"\\n' >../fake/git && chmod +x ../fake/git && git add -A`);
    const { status: code, stderr } = shop.sh('sh .git/hooks/pre-commit', { env: { PATH: `${shop.root}/fake:${shop.env['PATH']}` } });
    expect(code).toBe(2);
    expect(stderr).toContain('git did not finish listing the staged changes');
  });

  it('installs twice without change, and refuses to touch what was changed by hand', () => {
    shop.must('secr guard install');
    const once = picture();
    shop.must('secr guard install');
    expect(picture()).toEqual(once);
    fs.appendFileSync(path.join(shop.folder, '.git/hooks/pre-push'), 'echo mine\n');
    const changed = picture();
    for (const command of ['install', 'uninstall']) {
      const { status: code, stderr } = shop.sh(`secr guard ${command}`);
      expect(code).toBe(2);
      expect(stderr).toContain('pre-push was changed after secr wrote it');
      expect(picture()).toEqual(changed);
    }
    expect(states()).toEqual(['covered', 'covered', 'covered', 'stale']);
    shop.must('secr guard install --force');
    expect(picture()).toEqual(once);
  });

  it('makes the hooks folder where a template left it out, and takes it away again', () => {
    shop.must('rm -rf .git/hooks');
    const before = picture();
    shop.must('secr guard install');
    expect(states()).toEqual(allCovered);
    shop.must('secr guard uninstall');
    expect(picture()).toEqual(before);
  });

  it('tells what is not covered', () => {
    expect(states()).toEqual(['uncovered', 'uncovered', 'uncovered', 'uncovered']);
    expect(shop.sh('secr guard status').status).toBe(1);
    shop.must('secr guard install && chmod -x .git/hooks/pre-push');
    expect(status().hooks[3]).toMatchObject({ state: 'uncovered', note: expect.stringContaining('not executable') });
    write('.git/hooks/pre-commit', '#!/bin/sh\nsecr guard run --hook pre-commit\n', 0o755);
    expect(status().hooks[0]).toEqual({ hook: 'pre-commit', state: 'covered', note: 'by a script of your own' });
  });

  it('is stale when the program it starts is gone', () => {
    shop.must(`cp '${bundleStub()}' ../other.cjs && node ../other.cjs guard install && rm ../other.cjs`);
    expect(status().hooks[0]).toMatchObject({ state: 'stale', note: expect.stringContaining('other.cjs is gone') });
    expect(commit(`\n${secret}\n`)).toMatchObject({ status: 1, stderr: blocked });
    shop.must('secr guard install');
    expect(states()).toEqual(allCovered);
  });
});

describe('with core.hooksPath', () => {
  it.each([
    ['relative', () => '.githooks'],
    ['absolute', () => path.join(shop.folder, '.githooks')],
  ])('%s, in the worktree: a block that works elsewhere too', (_, value) => {
    write('.githooks/pre-commit', '#!/usr/bin/env bash\nset -eu\necho kept >../kept\n', 0o755);
    write('.githooks/pre-push', '#!/usr/bin/env python3\nprint("kept")\n', 0o755);
    shop.must(`git config core.hooksPath '${value()}'`);
    const before = picture();
    shop.must('secr guard install');
    expect(states()).toEqual(allCovered);
    expect(read('.githooks/pre-commit')).not.toContain(shop.root);
    expect(read('.githooks/pre-push')).not.toContain(shop.root);
    expect(commit(`\n${secret}\n`).stderr).toBe(blocked);
    expect(exists('../kept')).toBe(false);
    expect(commit('clean\n').status).toBe(0);
    expect(read('../kept')).toBe('kept\n');
    shop.must('rm file.ts && secr guard uninstall');
    expect(picture()).toEqual(before);
  });

  it('feeds the lines of a push to the script behind the block', () => {
    write('.githooks/pre-push', '#!/bin/sh -e\n{ echo "$@"; cat; } >../kept\n', 0o755);
    shop.must('git init -q --bare ../far.git && git remote add origin ../far.git && git config core.hooksPath .githooks && secr guard install');
    shop.must('git push -q origin main');
    expect(read('../kept')).toMatch(/^origin \.\.\/far\.git\nrefs\/heads\/main [0-9a-f]{40} refs\/heads\/main 0{40}\n$/);
  });

  it('global and of somebody else: stands in that folder, keeps what is there, says so', () => {
    shop.must(`mkdir ../shared && printf '#!/bin/sh\\necho kept >../kept\\n' >../shared/pre-commit && chmod +x ../shared/pre-commit`);
    shop.must('git config --global core.hooksPath ~/../shared');
    const shared = path.join(shop.root, 'shared');
    const before = pictureOf(shared);
    const install = shop.sh('secr guard install');
    expect(install.stderr).toContain('every repository that uses this folder is guarded now');
    expect(states()).toEqual(allCovered);
    expect(commit(`\n${secret}\n`).stderr).toBe(blocked);
    shop.must('secr guard uninstall');
    expect(pictureOf(shared)).toEqual(before);
  });

  it('refuses where hooks are switched off', () => {
    shop.must('git config core.hooksPath /dev/null');
    expect(shop.sh('secr guard install')).toMatchObject({ status: 2, stderr: expect.stringContaining('git runs no hooks here') });
    expect(states()).toEqual(['uncovered', 'uncovered', 'uncovered', 'uncovered']);
  });

  it('says that a folder set later shadows the guard', () => {
    shop.must('secr guard install && mkdir .githooks && git config core.hooksPath .githooks');
    expect(states()).toEqual(['shadowed', 'shadowed', 'shadowed', 'shadowed']);
    shop.must('secr guard install');
    expect(states()).toEqual(allCovered);
    shop.must('secr guard uninstall');
    expect(exists('.git/hooks/pre-commit')).toBe(false);
  });
});

describe('beside husky', () => {
  const husky = (): void => {
    write(
      '.husky/_/h',
      '#!/usr/bin/env sh\ns=$(dirname "$(dirname "$0")")/$(basename "$0")\n[ ! -f "$s" ] && exit 0\n[ "${HUSKY-}" = "0" ] && exit 0\nexport PATH="node_modules/.bin:$PATH"\nsh -e "$s" "$@"\n',
      0o644,
    );
    write('.husky/_/.gitignore', '*', 0o644);
    for (const hook of ['pre-commit', 'pre-merge-commit', 'pre-applypatch', 'pre-push', 'commit-msg']) {
      write(`.husky/_/${hook}`, '#!/usr/bin/env sh\n. "$(dirname "$0")/h"', 0o755);
    }
    shop.must('git config core.hooksPath .husky/_');
  };

  it('stands in the scripts of the project, not in the wrappers', () => {
    husky();
    write('.husky/pre-commit', 'echo kept >../kept', 0o644);
    shop.must('git add -A && git commit -q -m husky && rm ../kept');
    const before = picture();
    shop.must('secr guard install');
    expect(status()).toMatchObject({ managers: ['husky'], hooksFolder: { kind: 'husky', scope: 'local' } });
    expect(states()).toEqual(allCovered);
    expect(commit(`\n${secret}\n`)).toMatchObject({ status: 1, stderr: blocked });
    expect(exists('../kept')).toBe(false);
    expect(commit('clean\n').status).toBe(0);
    expect(read('../kept')).toBe('kept\n');
    shop.must('git rm -q --cached -r . && rm file.ts && secr guard uninstall');
    expect(picture()).toEqual(before);
  });

  it('survives that husky writes its wrappers again', () => {
    husky();
    shop.must('secr guard install && rm -rf .husky/_');
    expect(states()).toEqual(['shadowed', 'shadowed', 'shadowed', 'shadowed']);
    husky();
    expect(states()).toEqual(allCovered);
    expect(status({ env: { HUSKY: '0' } }).warnings).toEqual(['HUSKY=0 is set: husky runs no hooks']);
    expect(commit(`\n${secret}\n`)).toMatchObject({ status: 1, stderr: blocked });
  });
});

/** The text lefthook writes into a hook, as far as it matters here. */
const lefthookHook = (hook: string): string => `#!/bin/sh\ncall_lefthook()\n{\n  lefthook "$@"\n}\ncall_lefthook run "${hook}" "$@"\n`;

describe('beside lefthook', () => {
  const lefthook = (): void => {
    write('lefthook.yml', 'pre-commit:\n  jobs:\n    - run: true\n');
    write('.git/hooks/pre-commit', lefthookHook('pre-commit'), 0o755);
  };

  it('adds to the settings of the person, and files of its own where lefthook has none', () => {
    lefthook();
    const before = picture();
    const install = shop.sh('secr guard install');
    expect(install.status).toBe(0);
    expect(install.stderr).toContain('run `lefthook install` now');
    expect(read('lefthook-local.yml')).toContain('guard run --hook pre-commit"');
    expect(read('.git/hooks/pre-commit')).toBe(lefthookHook('pre-commit'));
    expect(states()).toEqual(allCovered);
    expect(status().managers).toEqual(['lefthook']);
    shop.must('secr guard uninstall');
    expect(picture()).toEqual(before);
  });

  it('takes its files out from where lefthook has moved them', () => {
    lefthook();
    const before = picture();
    shop.must('secr guard install && mv .git/hooks/pre-push .git/hooks/pre-push.old');
    write('.git/hooks/pre-push', lefthookHook('pre-push'), 0o755);
    expect(states()).toEqual(allCovered);
    shop.must('secr guard uninstall && rm .git/hooks/pre-push');
    expect(picture()).toEqual(before);
  });

  it.each(['skip_output: [meta]\n', 'skip_output: [meta]', '# only a remark'])('adds to settings that say %j', (text) => {
    lefthook();
    write('lefthook-local.yml', text, 0o600);
    const before = picture();
    shop.must('secr guard install');
    expect(states()).toEqual(allCovered);
    shop.must('secr guard uninstall');
    expect(picture()).toEqual(before);
  });

  it('says exactly what to add where the settings speak of these hooks already', () => {
    lefthook();
    write('lefthook-local.yml', 'pre-commit:\n  skip: false\n');
    const before = read('lefthook-local.yml');
    const install = shop.sh('secr guard install');
    expect(install.status).toBe(1);
    expect(install.stderr).toContain('lefthook-local.yml has settings of its own for these hooks. Add to it:');
    expect(install.stderr).toContain('pre-push:\n  commands:\n    secr-guard:\n      run: "');
    expect(read('lefthook-local.yml')).toBe(before);
    expect(states()).toEqual(['uncovered', 'covered', 'covered', 'covered']);
  });
});

/** The text the pre-commit framework writes into a hook, as far as it matters here. */
const frameworkHook = `#!/usr/bin/env bash
# File generated by pre-commit: https://pre-commit.com
here="$(cd "$(dirname "$0")" && pwd)"
if [ -n "\${PRE_COMMIT_RUNNING_LEGACY-}" ]; then echo 'installed twice' >&2; exit 1; fi
if [ -x "$here/pre-commit.legacy" ]; then PRE_COMMIT_RUNNING_LEGACY=1 "$here/pre-commit.legacy" "$@" || exit 1; fi
echo ran >>../framework
`;

describe('beside the pre-commit framework', () => {
  it('runs before it and restores it', () => {
    write('.git/hooks/pre-commit', frameworkHook, 0o755);
    const before = picture();
    shop.must('secr guard install');
    expect(status()).toMatchObject({ managers: ['pre-commit'] });
    expect(states()).toEqual(allCovered);
    expect(commit(`\n${secret}\n`)).toMatchObject({ status: 1, stderr: blocked });
    expect(exists('../framework')).toBe(false);
    expect(commit('clean\n').status).toBe(0);
    expect(read('../framework')).toBe('ran\n');
    shop.must('rm file.ts && secr guard uninstall');
    expect(picture()).toEqual(before);
  });

  it('goes on when the framework is installed again and calls the guard itself', () => {
    write('.git/hooks/pre-commit', frameworkHook, 0o755);
    const before = picture();
    shop.must('secr guard install && mv .git/hooks/pre-commit .git/hooks/pre-commit.legacy');
    write('.git/hooks/pre-commit', frameworkHook, 0o755);
    expect(status().hooks[0]).toEqual({ hook: 'pre-commit', state: 'covered', note: 'through pre-commit' });
    expect(commit(`\n${secret}\n`)).toMatchObject({ status: 1, stderr: blocked });
    expect(commit('clean\n')).toMatchObject({ status: 0, stderr: '' });
    expect(read('../framework')).toBe('ran\n');
    shop.must('rm file.ts && secr guard uninstall');
    expect(picture()).toEqual(before);
  });

  it('knows the hook of its configuration file', () => {
    write('.git/hooks/pre-commit', frameworkHook, 0o755);
    write('.pre-commit-config.yaml', 'repos:\n  - repo: https://example.com/secr\n    hooks:\n      - id: secr\n');
    expect(status().hooks[0]).toMatchObject({ state: 'covered', note: 'through pre-commit' });
  });
});

describe('in other kinds of repositories', () => {
  it('covers linked worktrees, installed from either side', () => {
    shop.must('git worktree add -q ../linked && cd ../linked && secr guard install');
    const linked = path.join(shop.root, 'linked');
    expect(states()).toEqual(allCovered);
    expect(states({ cwd: linked })).toEqual(allCovered);
    expect(commit(`\n${secret}\n`, 'file.ts', { cwd: linked })).toMatchObject({ status: 1, stderr: blocked });
    shop.must('secr guard uninstall');
    expect(states({ cwd: linked })).toEqual(['uncovered', 'uncovered', 'uncovered', 'uncovered']);
  });

  it('guards a submodule in its own folder, and not its parent', () => {
    shop.must('git init -q ../inner && git -C ../inner commit -q --allow-empty -m inner');
    shop.must('git -c protocol.file.allow=always submodule --quiet add ../inner sub && git commit -q -m sub');
    const sub = path.join(shop.folder, 'sub');
    shop.must('secr guard install', { cwd: sub });
    expect(states({ cwd: sub })).toEqual(allCovered);
    expect(states()).toEqual(['uncovered', 'uncovered', 'uncovered', 'uncovered']);
    expect(commit(`\n${secret}\n`, 'file.ts', { cwd: sub })).toMatchObject({ status: 1, stderr: blocked });
  });

  it.each([
    ['outside', 'rm -rf .git'],
    ['in a bare one', 'rm -rf .git && git init -q --bare .'],
  ])('says so %s', (_, script) => {
    shop.must(script);
    expect(shop.sh('secr guard install')).toMatchObject({ status: 2, stderr: expect.stringContaining('is not in the worktree of a git repository') });
  });

  it('works in folders with blanks, quotes and accents', () => {
    const odd = path.join(shop.root, `o'dd "folder" é`);
    fs.mkdirSync(odd);
    shop.must('git init -q && secr guard install', { cwd: odd });
    expect(commit(`\n${secret}\n`, 'file.ts', { cwd: odd })).toMatchObject({ status: 1, stderr: blocked });
  });
});

describe('for every repository', () => {
  const hooksPath = () => shop.sh('git config --global --get core.hooksPath').stdout.trim();

  it('guards new repositories, runs their own hooks, and leaves no trace', () => {
    write('.git/hooks/pre-commit', '#!/bin/sh\necho kept >../kept\n', 0o755);
    write('.git/hooks/commit-msg', '#!/bin/sh\necho "message $1" >../message\n', 0o755);
    const before = pictureOf(shop.home);
    shop.must('secr guard install --global');
    expect(hooksPath()).toBe(path.join(shop.home, '.local/share/secr/hooks'));
    expect(status().hooks[0]).toEqual({ hook: 'pre-commit', state: 'covered', note: 'by the global guard' });
    expect(commit(`\n${secret}\n`)).toMatchObject({ status: 1, stderr: blocked });
    expect(exists('../kept')).toBe(false);
    expect(commit('clean\n').status).toBe(0);
    expect([read('../kept'), read('../message')]).toEqual(['kept\n', 'message .git/COMMIT_EDITMSG\n']);
    shop.must('git worktree add -q ../linked');
    expect(commit(`\n${secret}\n`, 'file.ts', { cwd: path.join(shop.root, 'linked') })).toMatchObject({ status: 1, stderr: blocked });
    expect(shop.sh('secr guard install').stderr).toContain('the global guard covers this repository already');
    shop.must('secr guard uninstall --global');
    expect(pictureOf(shop.home)).toEqual(before);
  });

  it('checks once where a repository has a guard of its own, and still runs what that one keeps', () => {
    write('.git/hooks/pre-commit', '#!/bin/sh\necho kept >>../kept\n', 0o755);
    shop.must('secr guard install && secr guard install --global');
    const { stderr } = commit(`\n${secret}\n`);
    expect(stderr).toBe(blocked);
    expect(commit('clean\n').status).toBe(0);
    expect(read('../kept')).toBe('kept\n');
  });

  it('is in nobody’s way: clone, fetch, rebase, gc, and pushes into a repository with hooks of its own', () => {
    shop.must('secr guard install --global && git init -q --bare -b main ../far.git && git remote add origin ../far.git');
    shop.must(`printf '#!/bin/sh\\ncat >../received\\n' >../far.git/hooks/pre-receive && chmod +x ../far.git/hooks/pre-receive`);
    const all = shop.must(
      'git push -q origin main && git clone -q ../far.git ../copy && cd ../copy && git checkout -q -b side && git commit -q --allow-empty -m two && git fetch -q && git rebase -q origin/main && git gc -q && git stash list && git tag one 2>&1',
    );
    expect(all).toBe('');
    expect(read('../received')).toMatch(/^0{40} [0-9a-f]{40} refs\/heads\/main\n$/);
  });

  it('refuses to take the place of another folder', () => {
    shop.must('git config --global core.hooksPath "$HOME/hooks"');
    expect(shop.sh('secr guard install --global')).toMatchObject({ status: 2, stderr: expect.stringContaining('core.hooksPath is') });
    expect(hooksPath()).toBe(path.join(shop.home, 'hooks'));
  });

  it('keeps what git wrote into its block since, and follows a link to the settings', () => {
    shop.must('echo "# mine" >~/real && ln -s real ~/.gitconfig && secr guard install --global');
    shop.must('git config --global core.editor vi && secr guard uninstall --global');
    expect(fs.readlinkSync(path.join(shop.home, '.gitconfig'))).toBe('real');
    expect(fs.readFileSync(path.join(shop.home, 'real'), 'utf8')).toBe('# mine\n[core]\n\teditor = vi\n');
  });

  it('leaves settings as they were, whatever they hold', () => {
    const lines = fc.constantFrom('[user]\n\tname = A\n', '[core]\n\teditor = vi\n', '# remark\n', '[alias]\n\tst = status\n', '[core]\n', '\n');
    fc.assert(
      fc.property(fc.array(lines), fc.boolean(), (parts, isOpen) => {
        const text = isOpen ? parts.join('').replace(/\n+$/, '') : parts.join('');
        const file = path.join(shop.home, '.gitconfig');
        fs.writeFileSync(file, text);
        shop.must('secr guard install --global && secr guard uninstall --global');
        expect(fs.readFileSync(file, 'utf8')).toBe(text);
      }),
      { numRuns: 12 },
    );
  });
});

describe('any hooks folder', () => {
  it('is the same after install and uninstall, byte for byte', () => {
    const script = fc.record({
      hook: fc.constantFrom('pre-commit', 'pre-merge-commit', 'pre-applypatch', 'pre-push', 'commit-msg', 'pre-commit.sample'),
      shebang: fc.constantFrom('', '#!/bin/sh', '#!/bin/sh\n', '#!/usr/bin/env bash\n', '#!/usr/bin/python3\n', '#!/bin/sh\r\n'),
      body: fc.uint8Array({ maxLength: 40 }),
      mode: fc.constantFrom(0o755, 0o644, 0o700, 0o555),
    });
    const folder = fc.constantFrom('.git/hooks', '.githooks', '.husky');
    fc.assert(
      fc.property(fc.uniqueArray(script, { selector: ({ hook }) => hook }), folder, (scripts, where) => {
        shop.must(`rm -rf .git .githooks .husky && git init -q && rm -rf .git/hooks && mkdir -p ${where}`);
        if (where === '.githooks') shop.must('git config core.hooksPath .githooks');
        if (where === '.husky') shop.must('mkdir .husky/_ && git config core.hooksPath .husky/_');
        for (const { hook, shebang, body, mode } of scripts) {
          const file = path.join(shop.folder, where, hook);
          fs.writeFileSync(file, Buffer.concat([Buffer.from(shebang), body]));
          fs.chmodSync(file, mode);
        }
        const before = pictureOf(shop.folder);
        shop.must('secr guard install');
        expect(pictureOf(shop.folder)).not.toEqual(before);
        shop.must('secr guard install && secr guard uninstall');
        expect(pictureOf(shop.folder)).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });
});
