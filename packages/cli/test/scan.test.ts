import type { ScanRequest, ScanResult } from '@secr/engine';
import { describe, expect, it } from 'vitest';
import { table } from '../src/commands/index.ts';
import type { Engine } from '../src/engine.ts';
import { runProgram } from '../src/main.ts';
import { createProgress } from '../src/output.ts';
import { createFakeIo, type FakeWorld } from './fake-io.ts';
import { createStubEngine } from './stub-engine.ts';

const salt = '0'.repeat(32);
const noEntries = `{"version":1,"salt":"${salt}","entries":[]}`;

const nothing: ScanResult = { findings: [], shared: [], coverage: { files: 3, bytes: 9, commits: 0, durationMs: 5, skipped: [] } };

/** Runs the command with an engine that finds nothing, and tells what it was asked. */
async function ask(args: readonly string[], world: FakeWorld = {}) {
  const requests: ScanRequest[] = [];
  const engine: Engine = {
    ...createStubEngine(),
    runScan: (request) => {
      requests.push(request);
      return nothing;
    },
  };
  const io = createFakeIo(world);
  const result = await runProgram(io, ['scan', ...args], { table, loadEngine: () => engine });
  return { io, result, request: requests[0] };
}

describe('secr scan asks the engine for', () => {
  it.each<[string[], object]>([
    [[], { kind: 'paths', paths: ['.'] }],
    [['a', 'b/c'], { kind: 'paths', paths: ['a', 'b/c'] }],
    [['--', '--staged'], { kind: 'paths', paths: ['--staged'] }],
    [['--staged'], { kind: 'staged' }],
    [['--history'], { kind: 'history' }],
    [['--since', 'v1'], { kind: 'since', revision: 'v1' }],
    [['--range=a..b'], { kind: 'range', range: 'a..b' }],
    [['--stdin'], { kind: 'stdin', name: 'stdin', content: Buffer.from('text') }],
    [['--stdin', '--stdin-name', 'a.ts'], { kind: 'stdin', name: 'a.ts', content: Buffer.from('text') }],
  ])('%j', async (args, target) => {
    const { request, result } = await ask(args, { input: 'text' });
    expect(result).toMatchObject({ exitCode: 0, out: '✔ No secrets found | 3 files scanned in 5ms\n' });
    expect(request).toEqual({ root: '/project', target });
  });

  it('everything the options say', async () => {
    const { request } = await ask(
      ['--min-confidence', '0.5', '--rule', 'a', '--rule', 'b', '--max-file-bytes', '100', '--threads', '2', '--config', 'own.json', '--baseline', 'known.json'],
      { files: { '/project/own.json': '{}', '/project/known.json': noEntries } },
    );
    expect(request).toMatchObject({
      minConfidence: 0.5,
      onlyRules: ['a', 'b'],
      maxFileBytes: 100,
      threads: 2,
      configText: { file: 'own.json', text: '{}' },
      baseline: { salt, entries: [] },
    });
  });

  it('the settings and the baseline of the project, found from below, but not beyond the repository', async () => {
    const files = { '/project/secr.json': '{"a":1}', '/project/.secr-baseline.json': noEntries };
    const { request } = await ask([], { cwd: '/project/deep/er', files });
    expect(request).toMatchObject({ root: '/project/deep/er', configText: { text: '{"a":1}' }, baseline: { salt } });
    const inner = await ask([], { cwd: '/project/deep/er', files: { ...files, '/project/deep/.git': '' } });
    expect(inner.request).toEqual({ root: '/project/deep/er', target: { kind: 'paths', paths: ['.'] } });
  });

  it('the rules of gitleaks', async () => {
    const { request } = await ask(['--gitleaks-config', 'g.toml'], { files: { '/project/g.toml': 'x' } });
    expect(request?.['configText']).toEqual({ file: 'g.toml', text: 'x' });
  });
});

describe('secr scan refuses', () => {
  it.each([
    [['--staged', '--stdin']],
    [['--history', 'a']],
    [['--since', 'a', '--range', 'b..c']],
    [['--stdin-name', 'a']],
    [['--config', 'a', '--gitleaks-config', 'b']],
    [['--config', 'missing']],
    [['--min-confidence', '2']],
    [['--fail-on', 'huge']],
  ])('%j', async (args) => {
    const { result, request } = await ask(args);
    expect({ exitCode: result.exitCode, request, out: result.out }).toEqual({ exitCode: 2, request: undefined, out: undefined });
    expect(result.error).toMatch(/^✗ .+\n/);
  });
});

describe('errors', () => {
  const failWith = async (error: unknown) => {
    const engine: Engine = {
      ...createStubEngine(),
      runScan: () => {
        throw error;
      },
    };
    return runProgram(createFakeIo(), ['scan'], { table, loadEngine: () => engine });
  };

  it('of the engine are told with their hint', async () => {
    const error = Object.assign(new Error('x\u001b[2J does not exist'), { code: 'PATH_MISSING', hint: 'look again' });
    expect(await failWith(error)).toEqual({ exitCode: 2, error: '✗ x\\u001b[2J does not exist\n  look again\n' });
  });

  it('that were an interruption end with 130', async () => {
    expect(await failWith(Object.assign(new Error('stopped'), { code: 'INTERRUPTED', hint: undefined }))).toMatchObject({ exitCode: 130 });
  });

  it('that are bugs come with their stack, and not with the exit code of a finding', async () => {
    const result = await failWith(new TypeError('broken'));
    expect(result.exitCode).toBe(2);
    expect(result.error).toMatch(/met a bug of its own:\nTypeError: broken\n {4}at /);
  });
});

describe('progress', () => {
  it.each([
    [{}, []],
    [{ terminals: ['stderr'] }, ['function']],
    [{ terminals: ['stderr'], env: { CI: '1' } }, []],
    [{ terminals: ['stdout'] }, []],
  ] as const)('is asked for with %j: %j', async (world, expected) => {
    const { request } = await ask([], world);
    expect(request?.onProgress === undefined ? [] : [typeof request.onProgress]).toEqual(expected);
  });

  it.each([
    [['--quiet'], { terminals: ['stderr'] }, false],
    [['--no-progress'], { terminals: ['stderr'] }, false],
    [['--progress'], {}, true],
  ] as const)('%j decides', async (args, world, expected) => {
    const { request } = await ask(args, world);
    expect(request?.onProgress !== undefined).toBe(expected);
  });

  it('shows nothing in the first second, then a line ten times a second, and takes it away', () => {
    const io = createFakeIo({ tickMs: 50 });
    const progress = createProgress(io, true);
    for (let count = 0; count < 60; count++) progress.update({ files: count, bytes: count * 1e6 });
    const drawn = io.errors.length;
    progress.clear();
    expect(io.errors[0]?.slice(0, 4)).toBe('\r\u001b[K');
    expect(io.errors[0]?.slice(4)).toMatch(/^[─━]{20} 19 files, 19 MB$/u);
    expect(drawn).toBeGreaterThan(15);
    expect(drawn).toBeLessThan(25);
    expect(io.errors.at(-1)).toBe('\r\u001b[K');
  });

  it.each([
    [40, /^\r\u001b\[K[─━]{20} 7 files, 7 MB$/u],
    [20, /^\r\u001b\[K7 files, 7 MB$/u],
    [8, /^\r\u001b\[K7 files$/u],
  ])('fits into %i columns', (columns, line) => {
    const io = createFakeIo({ tickMs: 1000, columns });
    createProgress(io, true).update({ files: 7, bytes: 7e6 });
    expect(io.errors[0]).toMatch(line);
  });

  it('leaves nothing behind when there was nothing', () => {
    const io = createFakeIo({ tickMs: 1 });
    const progress = createProgress(io, true);
    progress.update({ files: 1, bytes: 1 });
    progress.clear();
    expect(io.errors).toEqual([]);
  });
});
