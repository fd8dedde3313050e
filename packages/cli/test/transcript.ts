// Runs readable transcripts: what a person would type, and what they would see.
//
//   # a remark
//   $ command in sh          run in a temporary folder with a home of its own
//   expected output          stdout and stderr together; `…` stands for any characters, alone on a line for any lines
//   [1]                      the exit code, when it is not 0
//
// `plant NAME` prints a made-up secret: none is written in any file of the repository.

import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Workshop } from './workshop.ts';

/** One command of a transcript. */
export interface TranscriptStep {
  readonly line: number;
  readonly command: string;
  readonly expected: readonly string[];
  readonly exitCode: number;
}

/** Reads a transcript. */
export function parseTranscript(text: string): TranscriptStep[] {
  const steps: { line: number; command: string; expected: string[]; exitCode: number }[] = [];
  let isRemark = true;
  for (const [index, line] of text.split('\n').entries()) {
    const current = steps.at(-1);
    const code = /^\[(\d+)\]$/.exec(line)?.[1];
    if (line.startsWith('$ ')) {
      steps.push({ line: index + 1, command: line.slice(2), expected: [], exitCode: 0 });
      isRemark = false;
    } else if (isRemark || current === undefined) {
      continue;
    } else if (line.startsWith('# ')) {
      isRemark = true;
    } else if (code === undefined) {
      current.expected.push(line);
    } else {
      current.exitCode = Number(code);
    }
  }
  for (const step of steps) while (step.expected.at(-1) === '') step.expected.pop();
  return steps;
}

/** What `plant` knows when nothing else is said: the formats of the stub engine. */
const stubSecrets: Readonly<Record<string, string>> = Object.fromEntries(['openai', 'aws', 'token', 'example'].map((name) => [name, ['made', name, 'abcdefghijkl'].join('-')]));

/** Runs a transcript and returns it as it really went: equal to the input when all is well. `secrets` is what `plant` prints for each name. */
export function replayTranscript(steps: readonly TranscriptStep[], shop: Workshop, secrets = stubSecrets): { readonly wanted: string; readonly seen: string } {
  fs.writeFileSync(path.join(shop.root, 'bin', 'plant'), plantScript(secrets), { mode: 0o755 });
  const wanted: string[] = [];
  const seen: string[] = [];
  for (const { line, command, expected, exitCode } of steps) {
    const { status, stdout } = shop.sh(`exec 2>&1\n${command}`);
    const output = stdout.split('\n');
    while (output.at(-1) === '') output.pop();
    const isAsExpected = status === exitCode && matches(expected, output);
    wanted.push(`line ${line} $ ${command}`, ...expected, `[${exitCode}]`);
    seen.push(`line ${line} $ ${command}`, ...(isAsExpected ? expected : output), `[${status}]`);
  }
  return { wanted: wanted.join('\n'), seen: seen.join('\n') };
}

function matches(expected: readonly string[], output: readonly string[]): boolean {
  const [first, ...rest] = expected;
  if (first === undefined) return output.length === 0;
  if (first === '…') return output.some((_, index) => matches(rest, output.slice(index))) || matches(rest, []);
  const [line, ...others] = output;
  const pattern = first
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return line !== undefined && new RegExp(`^${pattern}$`, 'u').test(line) && matches(rest, others);
}

function plantScript(secrets: Readonly<Record<string, string>>): string {
  const cases = Object.entries(secrets).map(([name, secret]) => `  ${name}) printf '%s\\n' '${secret}' ;;\n`);
  return `#!/bin/sh\ncase $1 in\n${cases.join('')}  *) exit 1 ;;\nesac\n`;
}
