// What a bundled scan loads: a hook must not pay for modules it does not need.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { stagedListingArguments, stagedListingEnd } from '../../src/sources/staged.ts';
import { createWorkshop } from './fixture.ts';

const workshop = createWorkshop();
afterAll(() => workshop.remove());

/** Runs a statement, with everything of git in scope, in a bundle of its own, and says which modules it loaded. */
function modulesLoadedBy(statement: string, folder: string, input = ''): string[] {
  const contents = `
    import { readFileSync } from 'node:fs';
    import { findRepository } from './repository.ts';
    import { stagedSource } from '../sources/staged.ts';
    import { listTracked } from '../sources/tracked.ts';
    import { scanObjects } from '../sources/history.ts';
    const repository = findRepository(process.cwd(), process.env);
    const sink = { text() {}, skipped() {} };
    ${statement};
    console.log(JSON.stringify(process.moduleLoadList));`;
  const resolveDir = fileURLToPath(new URL('../../src/git', import.meta.url));
  const bundle = buildSync({ stdin: { contents, resolveDir, loader: 'ts' }, bundle: true, write: false, platform: 'node', format: 'cjs' });
  const output = execFileSync(process.execPath, ['-e', bundle.outputFiles[0]?.text ?? ''], { cwd: folder, env: { PATH: process.env['PATH'] }, input, encoding: 'utf8' });
  const loaded = JSON.parse(output) as string[];
  return ['child_process', 'zlib'].filter((name) => loaded.includes(`NativeModule ${name}`));
}

describe('modules are loaded only where they are used', () => {
  const repository = workshop.create('lazy');
  repository.commit({ 'a.txt': 'one\n' });
  repository.write('a.txt', 'two\n');
  repository.git('add', '.');
  const listing = `${repository.run(stagedListingArguments).stdout}${stagedListingEnd}`;

  it.each([
    ['the list of tracked files', 'listTracked(repository)', []],
    ['staged changes that are piped in', 'stagedSource(repository, readFileSync(0))(sink)', ['zlib']],
    ['all objects', 'scanObjects(repository, sink)', ['zlib']],
    ['staged changes that git is asked for', 'stagedSource(repository)(sink)', ['child_process', 'zlib']],
  ])('%s', (_name, statement, expected) => {
    expect(modulesLoadedBy(statement, repository.path, listing)).toEqual(expected);
  });
});
