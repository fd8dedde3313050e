// Repositories that are damaged, and ones that try to run something: what can be read is scanned, what cannot is said, nothing is executed.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorkshop } from '../packages/cli/test/workshop.ts';
import type { Workshop } from '../packages/cli/test/workshop.ts';
import { installPacked } from './packed.ts';
import type { Packed } from './packed.ts';
import { plant } from './planted.ts';

const first = plant('openai', 1).value;
const second = plant('stripe', 1).value;

let packed: Packed;
let shop: Workshop;
let place = 0;
beforeAll(() => {
  packed = installPacked();
  shop = createWorkshop(packed.bin);
});
afterAll(() => {
  packed.remove();
  shop.remove();
});

/** Each test has a repository of two commits, with a secret in each, and a third file that is staged. */
let folder = '';
beforeEach(() => {
  folder = join(shop.folder, `${++place}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.ini'), `key = ${first}\n`);
  writeFileSync(join(folder, 'b.ini'), `key = ${second}\n`);
  shop.must(`git init -q -b main; git add a.ini; git commit -qm one; git add b.ini; git commit -qm two; echo 'nothing' >c.ini; git add c.ini`, { cwd: folder });
});

function run(script: string, env: Record<string, string> = {}): { status: number | null; out: string } {
  const { status, stdout, stderr } = shop.sh(script, { cwd: folder, env });
  const out = stdout + stderr;
  for (const value of [first, second]) expect(out).not.toContain(value);
  expect(out).not.toMatch(/^ {4}at |met a bug of its own/m);
  return { status, out };
}

/** The file of a loose object, for a shell. */
const loose = (revision: string): string => `oid=$(git rev-parse ${revision}); file=.git/objects/$(echo $oid | cut -c1-2)/$(echo $oid | cut -c3-); chmod u+w $file`;

describe('damage', () => {
  const damages: readonly (readonly [title: string, damage: string, told: Readonly<Record<string, readonly [status: number, text: string]>>])[] = [
    [
      'a loose file object',
      `${loose('HEAD:b.ini')}; echo garbage >$file`,
      { 'scan --history': [1, 'object damaged'], 'scan --range HEAD~1..HEAD': [2, 'b.ini (object damaged)'], 'guard run --range HEAD~1..HEAD': [2, 'b.ini (object damaged)'] },
    ],
    ['a staged file object', `${loose(':c.ini')}; echo garbage >$file`, { 'scan --staged': [2, 'c.ini (object damaged)'], 'guard run': [2, 'c.ini (object damaged)'] }],
    ['a staged file object that is gone', `${loose(':c.ini')}; rm -f $file`, { 'scan --staged': [2, 'c.ini (object missing)'], 'guard run': [2, 'c.ini (object missing)'] }],
    ['a tree', `${loose('HEAD^{tree}')}; echo garbage >$file`, { 'scan --staged': [2, 'git diff failed'], 'guard run': [2, 'git diff failed'] }],
    ['a commit', `${loose('HEAD')}; echo garbage >$file`, { 'scan --history': [2, 'failed'], 'guard run': [2, 'failed'] }],
    [
      'a pack that is cut off',
      'git gc -q; chmod u+w .git/objects/pack/*; truncate -s 100 .git/objects/pack/*.pack',
      { 'scan --history': [2, 'object damaged'], 'scan --range HEAD': [2, ''], 'guard run': [2, ''] },
    ],
    [
      'an index of a pack that is cut off',
      'git gc -q; chmod u+w .git/objects/pack/*; truncate -s 100 .git/objects/pack/*.idx',
      { 'scan --history': [2, '.pack (unreadable)'], 'guard run': [2, ''] },
    ],
    [
      'an index of a pack that holds something else',
      'git gc -q; chmod u+w .git/objects/pack/*; for file in .git/objects/pack/*.idx; do yes 0 | head -c 9000 >$file; done',
      { 'scan --history': [2, '.pack (unreadable)'], 'guard run': [2, ''] },
    ],
    ['the index', 'head -c 3000 /dev/zero >.git/index', { 'scan --staged': [2, 'git diff failed'], 'guard run': [2, 'git diff failed'], 'baseline update': [0, 'findings added'] }],
    [
      'HEAD',
      'echo nonsense >.git/HEAD',
      { 'scan --history': [2, 'not a git repository'], 'scan --staged': [2, 'not a git repository'], 'guard install': [2, 'not in the worktree of a git repository'] },
    ],
    ['the settings', `echo '[core' >.git/config`, { 'scan --staged': [2, 'bad config'], 'guard run': [2, 'bad config'] }],
    ['a link to a repository that has gone', 'rm -rf .git; echo "gitdir: /nowhere/at/all" >.git', { 'scan --history': [2, 'points to a repository that is not there'] }],
    ['a repository without objects', 'rm -rf .git/objects', { 'scan --history': [2, 'is not in a git repository'] }],
  ];

  it.each(damages)('of %s is told, and the files are scanned all the same', (_title, damage, told) => {
    shop.sh(damage, { cwd: folder });
    expect(run('secr scan')).toEqual({ status: 1, out: expect.stringMatching(/a\.ini\n.*\n?b\.ini\n/) as string });
    for (const [command, [status, text]] of Object.entries(told)) {
      expect([command, run(`secr ${command}`)]).toEqual([command, { status, out: expect.stringContaining(text) as string }]);
    }
  });

  it('stops a commit, whatever it is', () => {
    shop.must('secr guard install', { cwd: folder });
    const { status, out } = run(`${loose(':c.ini')}; echo garbage >$file; git commit -qm three`);
    expect({ status, out }).toEqual({ status: 1, out: expect.stringContaining('Not everything was checked, so git stops here.\n') as string });
    expect(run('git log --format=%s').out).toBe('two\none\n');
  });
});

describe('a repository whose settings run something', () => {
  const commands = [
    ...[
      'scan',
      'scan --staged',
      'scan --history',
      'scan --range HEAD',
      'scan --since HEAD~1',
      'scan --verbose -f html -o report.html',
      'guard run',
      'guard run --range HEAD~1..HEAD',
    ],
    ...['guard status', 'guard install', 'guard install --force', 'guard status --json', 'guard uninstall', 'baseline update', 'baseline show', 'baseline prune'],
  ];
  let canary = '';

  beforeEach(() => {
    canary = join(shop.root, 'canary');
    rmSync(canary, { force: true });
    const script = join(shop.root, 'run');
    writeFileSync(script, `#!/bin/sh\necho "$0 $*" >>'${canary}'\ncat\n`, { mode: 0o755 });
    const settings = [
      ...[
        'core.fsmonitor',
        'core.pager',
        'pager.diff',
        'pager.log',
        'core.sshCommand',
        'core.gitProxy',
        'core.askPass',
        'core.editor',
        'core.alternateRefsCommand',
        'credential.helper',
      ],
      ...[
        'diff.external',
        'diff.evil.textconv',
        'diff.evil.command',
        'filter.evil.clean',
        'filter.evil.smudge',
        'filter.evil.process',
        'gpg.program',
        'uploadpack.packObjectsHook',
        'sequence.editor',
      ],
      ...['diff', 'diff-index', 'diff-tree', 'rev-list', 'rev-parse', 'cat-file', 'log', 'status', 'config', 'for-each-ref', 'secr'].map((name) => `alias.${name}`),
    ];
    const hooks = join(shop.root, 'hooks');
    mkdirSync(hooks, { recursive: true });
    for (const name of ['post-index-change', 'fsmonitor-watchman', 'reference-transaction', 'post-checkout', 'pre-auto-gc'])
      writeFileSync(join(hooks, name), `#!/bin/sh\n'${script}' ${name}\n`, { mode: 0o755 });
    shop.must(
      [
        `printf '* diff=evil filter=evil\\n' >.gitattributes; touch secr git node; chmod +x secr git node`,
        ...settings.map((name) => `git config ${name} '${name.startsWith('alias.') ? '!' : ''}${script}'`),
        `git config filter.evil.required true; git config log.showSignature true; git config core.hooksPath '${hooks}'`,
        `printf '[include]\\n\\tpath = %s\\n' '${join(shop.root, 'included')}' >>.git/config; printf '[core]\\n\\tfsmonitor = %s\\n' '${script}' >'${join(shop.root, 'included')}'`,
      ].join('\n'),
      { cwd: folder },
    );
    rmSync(canary, { force: true });
  });

  const traces = (): string => (existsSync(canary) ? readFileSync(canary, 'utf8') : '');

  it('would run it for git', () => {
    shop.sh('git status', { cwd: folder });
    expect(traces()).not.toBe('');
  });

  it('runs nothing of it for secr', () => {
    for (const command of commands) {
      const { status } = run(`secr ${command}`, { GIT_EXTERNAL_DIFF: join(shop.root, 'run'), GIT_SSH_COMMAND: join(shop.root, 'run'), GIT_PAGER: join(shop.root, 'run') });
      expect([command, [0, 1].includes(status ?? 2), traces()]).toEqual([command, true, '']);
    }
  });

  it('cannot have a report written where a link leads', () => {
    writeFileSync(join(shop.root, 'precious'), 'precious');
    shop.must(`ln -s '${join(shop.root, 'precious')}' .secr-baseline.json; ln -s '${shop.root}' reports`, { cwd: folder });
    expect(run('secr scan -o reports/precious').status).toBe(2);
    expect(run('secr baseline update').status).toBe(2);
    expect(readFileSync(join(shop.root, 'precious'), 'utf8')).toBe('precious');
  });
});
