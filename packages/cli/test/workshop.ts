// A place for tests that start real programs: a temporary folder with a home of its own, the bundled command in PATH, git
// untouched by the settings of whoever runs the tests.

import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { buildSync } from 'esbuild';

/** Folders and a way to run things in them. */
export interface Workshop {
  readonly root: string;
  readonly home: string;
  /** Where commands run: empty at first. */
  readonly folder: string;
  readonly env: Record<string, string>;
  /** A shell script, in `folder` unless told otherwise. */
  sh(script: string, options?: { cwd?: string; env?: Record<string, string>; input?: string }): SpawnSyncReturns<string>;
  /** The same, which has to succeed; returns its output. */
  must(script: string, options?: { cwd?: string; env?: Record<string, string>; input?: string }): string;
  remove(): void;
}

let bundled: string | undefined;

/** Makes one CommonJS file of an entry, as the build does for the hot paths. */
export function bundle(entry: string, outfile: string): void {
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    conditions: ['source'],
    supported: { 'dynamic-import': false },
  });
}

/** The command with the stub engine, built once for each test process. */
export function bundleStub(): string {
  if (bundled !== undefined) return bundled;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'secr-bundle-'));
  bundled = path.join(folder, 'secr.cjs');
  bundle(path.join(import.meta.dirname, 'stub-program.ts'), bundled);
  process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  return bundled;
}

/** Longest time for one script, in milliseconds, and most bytes it may print. */
const scriptTimeMs = 120_000;
const scriptBytes = 256 << 20;

/** A new one. The command is the one in `programFolder`, or else the one with the stub engine. */
export function createWorkshop(programFolder?: string): Workshop {
  const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'secr-test-')));
  const home = path.join(root, 'home');
  const folder = path.join(root, 'work');
  const bin = path.join(root, 'bin');
  for (const one of [home, folder, bin]) fs.mkdirSync(one);
  if (programFolder === undefined) fs.writeFileSync(path.join(bin, 'secr'), `#!/bin/sh\nexec '${process.execPath}' '${bundleStub()}' "$@"\n`, { mode: 0o755 });
  const env: Record<string, string> = {
    PATH: [bin, ...(programFolder === undefined ? [] : [programFolder]), path.dirname(process.execPath), '/usr/bin', '/bin'].join(':'),
    HOME: home,
    LC_ALL: 'C.UTF-8',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Test',
    GIT_AUTHOR_EMAIL: 'test@example.com',
    GIT_COMMITTER_NAME: 'Test',
    GIT_COMMITTER_EMAIL: 'test@example.com',
    GIT_ADVICE: '0',
  };
  const sh: Workshop['sh'] = (script, options = {}) =>
    spawnSync('/bin/sh', ['-c', script], {
      cwd: options.cwd ?? folder,
      env: { ...env, ...options.env },
      encoding: 'utf8',
      input: options.input ?? '',
      timeout: scriptTimeMs,
      maxBuffer: scriptBytes,
    });
  return {
    root,
    home,
    folder,
    env,
    sh,
    must: (script, options) => {
      const { status, stdout, stderr } = sh(script, options);
      if (status !== 0) throw new Error(`ended with ${status}: ${script}\n${stdout}${stderr}`);
      return stdout;
    },
    remove: () => fs.rmSync(root, { recursive: true, force: true }),
  };
}

/** Every entry below a folder: kind, mode and bytes. Two equal pictures mean that nothing has changed. */
export function pictureOf(folder: string, leaveOut: (name: string) => boolean = () => false): Record<string, string> {
  const picture: Record<string, string> = {};
  const look = (at: string): void => {
    for (const name of fs.readdirSync(at).toSorted()) {
      const file = path.join(at, name);
      const shown = path.relative(folder, file);
      if (leaveOut(shown)) continue;
      const facts = fs.lstatSync(file);
      const mode = (facts.mode & 0o7777).toString(8);
      if (facts.isSymbolicLink()) picture[shown] = `link ${fs.readlinkSync(file)}`;
      else if (facts.isDirectory()) picture[shown] = `folder ${mode}`;
      else picture[shown] = `file ${mode} ${fs.readFileSync(file, 'latin1')}`;
      if (facts.isDirectory()) look(file);
    }
  };
  look(folder);
  return picture;
}
