// git, told to look at nothing of the machine it runs on: the same repository everywhere. I/O.

import { execFileSync } from 'node:child_process';
import { devNull } from 'node:os';

const settings = [
  'user.name=bench',
  'user.email=bench@example.com',
  'commit.gpgsign=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'init.defaultBranch=main',
  'core.autocrlf=false',
];
const when = '2024-01-01T00:00:00Z';
const environment = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: devNull, GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when };

/** Runs git in `folder`; `input` is the file descriptor of its standard input. Throws where it fails. */
export function git(folder: string, args: readonly string[], input?: number): void {
  execFileSync('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: [input ?? 'ignore', 'ignore', 'inherit'],
  });
}

/** Makes `folder` a repository whose only commit holds all that lies in it. */
export function makeRepository(folder: string): void {
  git(folder, ['init', '--quiet']);
  git(folder, ['add', '--all', '--force']);
  git(folder, ['commit', '--quiet', '--message', 'files']);
}
