// A repository that tries to run something when it is scanned. Whatever a setting could start leaves a canary; none may be there.

import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { historySource, scanObjects } from '../../src/sources/history.ts';
import { rangeSource } from '../../src/sources/range.ts';
import { stagedSource } from '../../src/sources/staged.ts';
import { listTracked, trackedSource } from '../../src/sources/tracked.ts';
import type { Repository } from '../../src/git/repository.ts';
import type { Source } from '../../src/source.ts';
import { createWorkshop, record } from './fixture.ts';
import type { TestRepository } from './fixture.ts';

const workshop = createWorkshop();
const canary = join(workshop.root, 'canary');
let repository: TestRepository;

const sources: [string, (opened: Repository) => Source][] = [
  ['staged', stagedSource],
  ['range', (opened) => rangeSource(opened, { kind: 'range', range: 'HEAD' })],
  ['push', (opened) => rangeSource(opened, { kind: 'push', remote: 'origin', lines: '' })],
  ['tracked', trackedSource],
  ['objects', (opened) => (sink) => void scanObjects(opened, sink)],
  [
    'history',
    (opened) => (sink) => {
      const hits: string[] = [];
      const scan = scanObjects(opened, { text: (unit) => hits.push(unit.blob ?? ''), skipped: () => undefined });
      historySource(
        opened,
        hits.map((oid) => scan.familyOf(oid)),
        true,
      )(sink);
    },
  ],
];

beforeAll(() => {
  repository = workshop.create('hostile');
  const script = join(workshop.root, 'run');
  writeFileSync(script, `#!/bin/sh\necho "$0 $*" >> ${canary}\ncat\n`);
  chmodSync(script, 0o755);
  repository.commit({ '.gitattributes': '* diff=evil filter=evil\n', 'a.txt': 'one\n', 'missing.txt': 'not here\n' });
  repository.commit({ 'a.txt': 'one\ntwo\n' });
  const signed = repository.run(['hash-object', '-t', 'commit', '-w', '--stdin'], {
    input: `${repository.run(['cat-file', 'commit', 'HEAD']).stdout.replace(/\n\n/, '\ngpgsig -----BEGIN PGP SIGNATURE-----\n x\n -----END PGP SIGNATURE-----\n\n')}`,
  });
  repository.git('update-ref', 'HEAD', signed.stdout.trim());
  repository.write('a.txt', 'one\ntwo\nthree\n');
  repository.git('add', '.');
  repository.git('update-index', '--split-index');
  const gone = repository.git('rev-parse', 'HEAD:missing.txt');
  process.getBuiltinModule('node:fs').rmSync(join(repository.path, '.git/objects', gone.slice(0, 2), gone.slice(2)));
  const settings: Record<string, string> = {
    'core.fsmonitor': script,
    'core.hooksPath': join(workshop.root, 'hooks'),
    'core.pager': script,
    'pager.diff': script,
    'core.sshCommand': script,
    'core.gitProxy': script,
    'core.askPass': script,
    'core.editor': script,
    'core.alternateRefsCommand': script,
    'core.repositoryFormatVersion': '1',
    'credential.helper': `!${script}`,
    'diff.external': script,
    'diff.evil.textconv': script,
    'diff.evil.command': script,
    'filter.evil.clean': script,
    'filter.evil.smudge': script,
    'filter.evil.process': script,
    'filter.evil.required': 'true',
    'gpg.program': script,
    'log.showSignature': 'true',
    'interactive.diffFilter': script,
    'uploadpack.packObjectsHook': script,
    'alias.diff': `!${script}`,
    'alias.rev-list': `!${script}`,
    'extensions.partialClone': 'origin',
    'remote.origin.url': `ext::${script} %S`,
    'remote.origin.promisor': 'true',
    'remote.origin.vcs': 'ext',
    'protocol.ext.allow': 'always',
    'protocol.allow': 'always',
  };
  for (const [name, value] of Object.entries(settings)) repository.git('config', name, value);
  for (const folder of [join(workshop.root, 'hooks'), join(repository.path, '.git/hooks')]) {
    mkdirSync(folder, { recursive: true });
    for (const name of ['post-index-change', 'fsmonitor-watchman', 'reference-transaction', 'post-checkout', 'pre-auto-gc', 'query-watchman']) {
      writeFileSync(join(folder, name), `#!/bin/sh\necho ${name} >> ${canary}\n`, { mode: 0o755 });
    }
  }
});
afterAll(() => workshop.remove());

describe('a hostile repository', () => {
  it('does run something when git is used without care', () => {
    const careless = workshop.create('careless');
    careless.commit({ 'a.txt': 'one\n' });
    careless.git('config', 'core.fsmonitor', `echo careless >> ${canary}-careless; false`);
    careless.run(['status']);
    expect(existsSync(`${canary}-careless`)).toBe(true);
  });

  it.each(sources)('runs nothing when it is scanned: %s', (_name, source) => {
    const { skipped } = record(source(repository.open({ GIT_EXTERNAL_DIFF: join(workshop.root, 'run'), GIT_SSH: join(workshop.root, 'run') })));
    expect(existsSync(canary) ? process.getBuiltinModule('node:fs').readFileSync(canary, 'utf8') : '').toBe('');
    expect(skipped.length === 0 || skipped.some((line) => line.endsWith('object missing'))).toBe(true);
  });

  it('does not fetch what is missing', () => {
    expect(record(rangeSource(repository.open(), { kind: 'range', range: 'HEAD' })).skipped).toContain('missing.txt: object missing');
    expect(existsSync(canary)).toBe(false);
  });

  it('that belongs to somebody else is refused by git, and that is an error with a way out', () => {
    const foreign = workshop.create('foreign');
    foreign.commit({ 'a.txt': 'one\n' });
    const opened = foreign.open({ GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' });
    for (const source of [stagedSource(opened), rangeSource(opened, { kind: 'range', range: 'HEAD' })]) {
      expect(() => record(source)).toThrow(
        expect.objectContaining({ code: 'GIT_FAILED', message: expect.stringContaining('dubious ownership'), hint: expect.stringContaining('safe.directory') }),
      );
    }
    foreign.git('update-index', '--split-index');
    expect(() => listTracked(opened)).toThrow(expect.objectContaining({ code: 'GIT_FAILED' }));
  });
});

describe('git itself', () => {
  it('that is not installed is an error with a hint', () => {
    const opened = repository.open({ PATH: '/nonexistent' });
    expect(() => record(stagedSource(opened))).toThrow(expect.objectContaining({ code: 'GIT_FAILED', hint: expect.stringContaining('install git') }));
  });

  it('ignores replaced objects', () => {
    const replaced = workshop.create('replaced');
    replaced.commit({ 'a.txt': 'bad\n' });
    const good = replaced.run(['hash-object', '-w', '--stdin'], { input: 'good\n' }).stdout.trim();
    const commit = replaced.git('rev-parse', 'HEAD');
    const tree = replaced.run(['mktree'], { input: `100644 blob ${good}\ta.txt\n` }).stdout.trim();
    replaced.git('replace', commit, replaced.git('commit-tree', '-m', 'clean', tree));
    expect(record(rangeSource(replaced.open(), { kind: 'range', range: commit })).introduced['a.txt']).toBe('bad\n');
  });
});
