// Runs the git binary so that nothing of the repository's own runs with it: no hooks, no monitor, no transport, no pager, no
// converters. Only plumbing commands are asked, which take no aliases and next to no settings. Git still refuses, as it should,
// to work in a folder that belongs to somebody else.

import type * as ChildProcess from 'node:child_process';
import { EngineError } from '../errors.ts';
import * as limits from './limits.ts';
import type { GitObject, ObjectProblem, ObjectType } from './object.ts';
import type { Repository } from './repository.ts';

let loaded: typeof ChildProcess | undefined;

/** Settings that a repository could use to run something, or to change what is printed. */
const settings = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'core.sshCommand=false',
  'core.gitProxy=false',
  'core.alternateRefsCommand=false',
  'core.askPass=false',
  'core.quotePath=true',
  'credential.helper=',
  'protocol.allow=never',
  'diff.orderFile=/dev/null',
  'diff.ignoreSubmodules=none',
  'gc.auto=0',
  'maintenance.auto=false',
  'log.showSignature=false',
];

/** `GIT_ALLOW_PROTOCOL` wins over every `protocol.<name>.allow` of the repository; no transport has this name. */
const variables = {
  LC_ALL: 'C',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_PAGER: 'cat',
  GIT_TERMINAL_PROMPT: '0',
};

/** What the caller's environment could make git run or write. */
const droppedVariables = /^(?:GIT_EXTERNAL_DIFF|GIT_SSH|GIT_SSH_COMMAND|GIT_PROXY_COMMAND|GIT_ASKPASS|GIT_TRACE.*|GIT_.*_PATHSPECS|GIT_DIFF_OPTS)$/;

/** What git printed, and how it ended. */
export interface GitOutput {
  readonly status: number;
  readonly stdout: Buffer;
  /** The first line of what it said. */
  readonly complaint: string;
}

/** Runs a git command in the repository's folder and throws GIT_FAILED unless it ends with 0. */
export function runGit(repository: Repository, args: readonly string[], input?: Buffer | string): Buffer {
  const output = tryGit(repository, args, input);
  if (output.status === 0) return output.stdout;
  throw gitError(args, output.complaint);
}

/** The error for a git command that failed. */
export function gitError(args: readonly string[], complaint: string): EngineError {
  return new EngineError('GIT_FAILED', `git ${args[0] ?? ''} failed: ${complaint}`, hintFor(complaint));
}

/** Runs a git command; its status is for the caller to judge. Throws GIT_FAILED if it could not run, or was stopped. */
export function tryGit(repository: Repository, args: readonly string[], input?: Buffer | string): GitOutput {
  loaded ??= process.getBuiltinModule('node:child_process');
  const result = loaded.spawnSync('git', ['--no-pager', ...settings.flatMap((setting) => ['-c', setting]), ...args], {
    cwd: repository.folder,
    env: gitEnvironment(repository),
    input: input ?? '',
    maxBuffer: limits.outputBytes,
    timeout: limits.commandTimeMs,
    windowsHide: true,
  });
  if (result.error !== undefined && !hasRefused(result.error, result.status)) throw cannotRun(args[0] ?? '', result.error);
  if (result.status === null) throw new EngineError('GIT_FAILED', `git ${args[0] ?? ''} was stopped by ${result.signal ?? 'a signal'}`);
  return { status: result.status, stdout: result.stdout, complaint: complaintOf(result.stderr) };
}

/** An object as git lists it. */
export interface ListedObject {
  readonly oid: string;
  readonly type: ObjectType;
  readonly size: number;
}

/** Lists every object there is, reachable or not, alternates included. */
export function listObjectsWithGit(repository: Repository): ListedObject[] {
  return parseListing(runGit(repository, ['cat-file', '--batch-all-objects', '--batch-check', '--buffer', '--unordered']));
}

/** Reads one object through git. Never converts, never fetches. */
export function readWithGit(repository: Repository, oid: string): GitObject | ObjectProblem {
  const listed = parseListing(tryGit(repository, ['cat-file', '--batch-check'], `${oid}\n`).stdout);
  let found: GitObject | ObjectProblem = 'missing';
  readAllWithGit(repository, listed, (_oid, object) => (found = object));
  return found;
}

/** Reads objects through git, as many at once as fit into memory. */
export function readAllWithGit(repository: Repository, listed: readonly ListedObject[], visit: (oid: string, object: GitObject | ObjectProblem) => void): void {
  let batch: ListedObject[] = [];
  let bytes = 0;
  for (const object of listed) {
    if (object.size > limits.objectBytes) {
      visit(object.oid, 'too large');
      continue;
    }
    if (bytes + object.size > limits.objectBytes) {
      readBatch(repository, batch, visit);
      batch = [];
      bytes = 0;
    }
    batch.push(object);
    bytes += object.size;
  }
  readBatch(repository, batch, visit);
}

/** Git prints `<id> <type> <size>`, line feed, the bytes, line feed, and stops at an object it cannot read. */
function readBatch(repository: Repository, batch: readonly ListedObject[], visit: (oid: string, object: GitObject | ObjectProblem) => void): void {
  if (batch.length === 0) return;
  const { stdout } = tryGit(repository, ['cat-file', '--batch', '--buffer'], batch.map(({ oid }) => `${oid}\n`).join(''));
  let at = 0;
  for (const [number, { oid, type, size }] of batch.entries()) {
    const start = at + `${oid} ${type} ${size}\n`.length;
    const isThere = stdout.toString('latin1', at, start) === `${oid} ${type} ${size}\n` && stdout[start + size] === 0x0a;
    visit(oid, isThere ? { type, bytes: stdout.subarray(start, start + size) } : 'damaged');
    if (!isThere) return readBatch(repository, batch.slice(number + 1), visit);
    at = start + size + 1;
  }
}

function parseListing(output: Buffer): ListedObject[] {
  return output
    .toString('latin1')
    .split('\n')
    .flatMap((line) => {
      const [, oid, type, size] = /^([0-9a-f]+) (commit|tree|blob|tag) (\d+)$/.exec(line) ?? [];
      return oid === undefined ? [] : [{ oid, type: type as ObjectType, size: Number(size) }];
    });
}

function gitEnvironment(repository: Repository): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(repository.environment)) {
    if (value !== undefined && !droppedVariables.test(name)) kept[name] = value;
  }
  return { ...kept, ...placesOf(repository), ...variables };
}

/** A hook's variables may be relative to a folder that is not this process's own. */
function placesOf({ environment, gitDir, indexPath, objectDirs }: Repository): Record<string, string> {
  return {
    ...(environment['GIT_DIR'] ? { GIT_DIR: gitDir } : {}),
    ...(environment['GIT_INDEX_FILE'] ? { GIT_INDEX_FILE: indexPath } : {}),
    ...(environment['GIT_OBJECT_DIRECTORY'] ? { GIT_OBJECT_DIRECTORY: objectDirs[0] ?? '' } : {}),
  };
}

function complaintOf(stderr: Buffer): string {
  const lines = stderr.toString('utf8').split('\n');
  const line = lines.find((text) => /^(?:fatal|error):/.test(text)) ?? lines[0] ?? '';
  return line.replace(/^(?:fatal|error): /, '').slice(0, limits.errorCharacters) || 'it gave no reason';
}

function hintFor(complaint: string): { hint?: string } {
  if (complaint.includes('dubious ownership')) {
    return { hint: 'the repository belongs to another user; if you trust it, run `git config --global --add safe.directory <its folder>`' };
  }
  if (complaint.includes('not a git repository')) return { hint: 'run it inside a repository' };
  return {};
}

/** A git that fails at once leaves its input unread; what it says then tells more than the broken pipe. */
function hasRefused(error: Error, status: number | null): boolean {
  return 'code' in error && error.code === 'EPIPE' && status !== null && status !== 0;
}

function cannotRun(command: string, error: Error): EngineError {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return new EngineError('GIT_FAILED', 'git cannot be started', { hint: 'install git, or check PATH', cause: error });
  if (code === 'ENOBUFS') return new EngineError('GIT_FAILED', `git ${command} printed more than can be held`, { cause: error });
  return new EngineError('GIT_FAILED', `git ${command} failed`, { cause: error });
}
