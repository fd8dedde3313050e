// Other scanners, as far as they are on PATH: how each is told to read a tree or a history without asking the network, and how its findings
// are counted. Data, but for the look at PATH.

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** One scanner. Arguments make it write its findings to standard output. */
export interface Peer {
  readonly name: string;
  readonly tree: readonly string[];
  readonly history?: readonly string[];
  readonly exitCodes: readonly number[];
  readonly countFindings: (output: string) => number;
}

const leaks = ['--report-format', 'json', '--report-path', '-', '--no-banner', '--log-level', 'error'] as const;
const entries = (output: string): number => (JSON.parse(output.trim() === '' ? '[]' : output) as readonly unknown[]).length;
const lines = (output: string): number => output.split('\n').filter((line) => line.trim() !== '').length;

/** Peers in the order of their names. */
export const peers: readonly Peer[] = [
  { name: 'betterleaks', tree: ['dir', '.', ...leaks], history: ['git', '.', ...leaks], exitCodes: [0, 1], countFindings: entries },
  {
    name: 'detect-secrets',
    tree: ['scan', '--all-files', '--no-verify', '.'],
    exitCodes: [0],
    countFindings: (output) => Object.values((JSON.parse(output) as { results: Record<string, readonly unknown[]> }).results).flat().length,
  },
  { name: 'gitleaks', tree: ['dir', '.', ...leaks], history: ['git', '.', ...leaks], exitCodes: [0, 1], countFindings: entries },
  {
    name: 'kingfisher',
    tree: ['scan', '.', '--no-validate', '--no-update-check', '--git-history', 'none', '--format', 'jsonl'],
    history: ['scan', '.', '--no-validate', '--no-update-check', '--format', 'jsonl'],
    exitCodes: [0, 200],
    countFindings: (output) => lines(output.replaceAll(/^(?!.*"rule").*$/gm, '')),
  },
  { name: 'ripsecrets', tree: ['.'], exitCodes: [0, 1], countFindings: lines },
  {
    name: 'secretlint',
    tree: ['**/*', '--format', 'json', '--secretlintrcJSON', '{"rules":[{"id":"@secretlint/secretlint-rule-preset-recommend"}]}'],
    exitCodes: [0, 1],
    countFindings: (output) => (JSON.parse(output) as readonly { messages: readonly unknown[] }[]).flatMap(({ messages }) => messages).length,
  },
  {
    name: 'trufflehog',
    tree: ['filesystem', '.', '--no-verification', '--no-update', '--json'],
    history: ['git', 'file://.', '--no-verification', '--no-update', '--json'],
    exitCodes: [0, 183],
    countFindings: lines,
  },
];

/** True for a program that can be started by its name. */
export function isOnPath(program: string): boolean {
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => suffixes.some((suffix) => isExecutable(join(folder, program + suffix))));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
