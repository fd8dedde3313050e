// Runs git for the guard: to ask where a repository keeps its hooks, and to set the one setting of the global guard.

import { spawnSync } from 'node:child_process';
import { CliError } from '../errors.ts';

/** Longest answer of git that is taken, in bytes, and longest wait for it, in milliseconds. */
const answerBytes = 1 << 20;
const answerMs = 30_000;

/** What git said. */
export interface GitAnswer {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/** Runs git in a folder and returns whatever it ends with. Throws GIT_FAILED where there is no git. */
export function askGit(folder: string, args: readonly string[], env: Readonly<Record<string, string | undefined>>): GitAnswer {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    env: { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
    encoding: 'utf8',
    maxBuffer: answerBytes,
    timeout: answerMs,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  if (error !== undefined) {
    throw new CliError('GIT_FAILED', `git cannot be run (${error.message})`, { hint: 'install git and see that it is on PATH', cause: error });
  }
  return { status: status ?? -1, out: stdout, error: stderr };
}

/** The same for calls that have to succeed. Throws GIT_FAILED with what git said. */
export function runGit(folder: string, args: readonly string[], env: Readonly<Record<string, string | undefined>>): string {
  const { status, out, error } = askGit(folder, args, env);
  if (status !== 0) throw new CliError('GIT_FAILED', `git ${args[0] ?? ''} ended with ${status}: ${error.trim()}`);
  return out;
}
