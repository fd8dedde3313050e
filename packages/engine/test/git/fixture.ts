// Real repositories in temporary folders, made by the installed git under an environment of their own, and a sink that remembers.

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findRepository } from '../../src/git/repository.ts';
import type { Environment, Repository } from '../../src/git/repository.ts';
import type { ByteRange, Source, TextSink, Unit } from '../../src/source.ts';

/** A folder for one test file's repositories. */
export interface Workshop {
  readonly root: string;
  readonly environment: Environment;
  /** Makes an empty repository. */
  create(name: string, ...initArguments: string[]): TestRepository;
  remove(): void;
}

/** A repository, and what a person does in it. */
export interface TestRepository {
  readonly path: string;
  git(...args: string[]): string;
  /** With extra variables, with input, with any status. */
  run(args: readonly string[], options?: { env?: Record<string, string>; input?: string | Buffer; cwd?: string }): { status: number | null; stdout: string; stderr: string };
  write(path: string, content: string | Buffer): void;
  /** Writes, adds and commits; gives the commit's id. */
  commit(files: Readonly<Record<string, string | Buffer>>, message?: string): string;
  hook(name: string, script: string): void;
  open(extra?: Environment, folder?: string): Repository;
}

/** What a source handed over. */
export interface Recorded {
  readonly texts: readonly { readonly unit: Unit; readonly text: string; readonly bytes: Buffer; readonly windows: readonly ByteRange[] | undefined }[];
  readonly skipped: string[];
  /** `path` → the introduced parts, each as text, joined by `…`; the whole text where everything is new. */
  readonly introduced: Readonly<Record<string, string>>;
}

/** Git's own version, such as 2.39. */
export const gitVersion = Number(/(\d+\.\d+)/.exec(execFileSync('git', ['--version'], { encoding: 'utf8' }))?.[1]?.replace(/\.(\d)$/, '.0$1'));

export function createWorkshop(): Workshop {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'secr-git-')));
  const environment: Environment = {
    PATH: process.env['PATH'],
    HOME: root,
    XDG_CONFIG_HOME: join(root, 'xdg'),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Author',
    GIT_AUTHOR_EMAIL: 'author@example.com',
    GIT_AUTHOR_DATE: '2024-02-03T04:05:06+02:00',
    GIT_COMMITTER_NAME: 'Committer',
    GIT_COMMITTER_EMAIL: 'committer@example.com',
    GIT_COMMITTER_DATE: '2024-02-03T04:05:06+02:00',
  };
  return {
    root,
    environment,
    create: (name, ...initArguments) => {
      const path = join(root, name);
      mkdirSync(path, { recursive: true });
      const repository = testRepository(path, environment);
      repository.git('init', '-q', '-b', 'main', ...initArguments);
      return repository;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

export function testRepository(path: string, environment: Environment): TestRepository {
  const run: TestRepository['run'] = (args, { env = {}, input = '', cwd = path } = {}) => {
    const result = spawnSync('git', [...args], { cwd, env: { ...environment, ...env }, input, maxBuffer: 1 << 30 });
    return { status: result.status, stdout: result.stdout.toString('latin1'), stderr: result.stderr.toString('utf8') };
  };
  const git: TestRepository['git'] = (...args) => {
    const { status, stdout, stderr } = run(args);
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  const write: TestRepository['write'] = (file, content) => {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
  };
  return {
    path,
    git,
    run,
    write,
    commit: (files, message = 'change') => {
      for (const [file, content] of Object.entries(files)) write(file, content);
      git('add', '--all');
      git('commit', '-q', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
    hook: (name, script) => {
      const file = join(path, '.git', 'hooks', name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `#!/bin/sh\n${script}\n`);
      chmodSync(file, 0o755);
    },
    open: (extra = {}, folder = path) => {
      const found = findRepository(folder, { ...environment, ...extra });
      if (found === undefined) throw new Error('no repository');
      return found;
    },
  };
}

/** Runs a source and remembers everything. */
export function record(source: Source): Recorded {
  const texts: { unit: Unit; text: string; bytes: Buffer; windows: readonly ByteRange[] | undefined }[] = [];
  const skipped: string[] = [];
  const introduced: Record<string, string> = {};
  const sink: TextSink = {
    text: (unit, given, windows) => {
      const bytes = Buffer.from(given);
      texts.push({ unit, text: bytes.toString('latin1'), bytes, windows });
      const ranges = unit.introduced ?? [{ start: 0, end: bytes.length }];
      introduced[unit.path] = ranges.map(({ start, end }) => bytes.toString('latin1', start, end)).join('…');
    },
    skipped: (path, reason) => skipped.push(`${path}: ${reason}`),
  };
  source(sink);
  return { texts, skipped, introduced };
}
