// What a user installs: nothing that is not needed, nothing of the machine it was made on, and a command that works at once.

import { spawnSync } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkshop, pictureOf } from '../packages/cli/test/workshop.ts';
import type { Workshop } from '../packages/cli/test/workshop.ts';
import { checkout, installPacked } from './packed.ts';
import type { Packed } from './packed.ts';
import { plant } from './planted.ts';

/** The most the tarball and the installed package may take, in bytes. */
const tarballBytes = 1 << 20;
const installedBytes = 4 << 20;

const bundles = ['guard-run.cjs', 'reports.cjs', 'rest.cjs', 'scan.cjs', 'secr.cjs', 'toml.cjs', 'worker.cjs'];
const parts = ['kernel.wasm', 'package.json', 'references.json', 'rules.jsonl', 'tables.bin'];
/** npm takes these along wherever they lie in a package. */
const papers = new Set(['README.md', 'LICENSE', 'CHANGELOG.md']);

/** Other Node binaries to try, as PATH is written. */
const otherNodes = (process.env['SECR_TEST_NODES'] ?? '').split(delimiter).filter((node) => node !== '');

let packed: Packed;
let shop: Workshop;
beforeAll(() => {
  packed = installPacked();
  shop = createWorkshop(packed.bin);
});
afterAll(() => {
  packed.remove();
  shop.remove();
});

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => lstatSync(join(folder, name)).isFile())
    .toSorted();

describe('the tarball', () => {
  it('holds what is needed and nothing else', () => {
    const names = shop.must(`tar -tzf '${packed.tarball}'`).trim().split('\n').toSorted();
    expect(names.filter((name) => !papers.has(name.replace('package/', '')))).toEqual([
      ...[...bundles, ...parts].toSorted().map((name) => `package/dist/${name}`),
      'package/package.json',
    ]);
    expect(filesOf(packed.packageFolder)).toEqual(names.map((name) => name.replace('package/', '')).toSorted());
  });

  it('is small', () => {
    const sizes = filesOf(packed.packageFolder).map((name) => statSync(join(packed.packageFolder, name)).size);
    expect(statSync(packed.tarball).size).toBeLessThan(tarballBytes);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(installedBytes);
  });

  it('needs nothing, and runs nothing when it is installed', () => {
    const manifest = JSON.parse(readFileSync(join(packed.packageFolder, 'package.json'), 'utf8')) as Record<string, unknown>;
    const unwanted = ['scripts', 'dependencies', 'optionalDependencies', 'peerDependencies', 'bundledDependencies', 'bundleDependencies', 'gypfile'];
    expect(Object.keys(manifest).filter((key) => unwanted.includes(key))).toEqual([]);
    expect(manifest).toMatchObject({ name: '@secr/cli', license: 'MIT', bin: { secr: 'dist/secr.cjs' } });
    expect(filesOf(packed.prefix).filter((name) => !name.startsWith('lib/node_modules/@secr/cli/'))).toEqual([]);
  });

  it('has no native part, no source map, and no path of the machine it was made on', () => {
    const traces = [checkout, 'sourceMappingURL', ...(homedir().length > 2 ? [`${homedir()}/`] : [])];
    for (const name of filesOf(packed.packageFolder)) {
      const text = readFileSync(join(packed.packageFolder, name), 'latin1');
      expect([name, /\.(?:node|map|ts)$/.test(name), traces.filter((trace) => text.includes(trace))]).toEqual([name, false, []]);
    }
  });
});

describe('the installed command', () => {
  it('knows its version and helps', () => {
    const { version } = JSON.parse(readFileSync(join(checkout, 'packages/cli/package.json'), 'utf8')) as { version: string };
    expect(shop.must('secr --version')).toBe(`${version}\n`);
    expect(shop.must('secr --help')).toContain('secr scan');
  });

  it('leaves nothing behind', () => {
    shop.must(`mkdir kept; echo 'nothing in here' >kept/file`);
    const before = [pictureOf(shop.root), pictureOf(packed.prefix)];
    for (const command of ['secr scan', 'secr scan -f html', 'secr rules', 'secr completion bash', 'echo | secr scan --stdin']) shop.must(`TMPDIR='${shop.root}' ${command}`);
    expect([pictureOf(shop.root), pictureOf(packed.prefix)]).toEqual(before);
  });

  it.each([process.execPath, ...otherNodes])('works with %s', (node) => {
    const { text } = plant('openai', 1);
    const script = join(packed.packageFolder, 'dist/secr.cjs');
    const run = (args: readonly string[], input = '') =>
      spawnSync(node, [script, ...args], { cwd: shop.folder, env: shop.env, encoding: 'utf8', input, maxBuffer: installedBytes });
    expect(run(['scan', '--stdin', '--quiet'], text)).toMatchObject({ status: 1, stdout: 'stdin\n  [HIGH] OpenAI API Key   L1:1\n', stderr: '' });
    expect(run(['rules', 'openai-api-key'])).toMatchObject({ status: 0, stderr: '' });
    expect(run(['guard', 'run', '--range', 'HEAD'])).toMatchObject({ status: 2 });
    expect(JSON.parse(run(['scan', '--stdin', '--format', 'sarif'], text).stdout)).toMatchObject({ version: '2.1.0' });
  });
});
