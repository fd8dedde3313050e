// Runs contenders in turns (A B A B …), each once unmeasured before, so that programs and corpora are in memory, and times them. I/O.

import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import type { ContestResult, Result } from './gates.ts';

/** A program that is timed. */
export interface Contender {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  readonly cwd: string;
  /** What it may end with; other codes are errors, and an error is not worth a time. */
  readonly exitCodes: readonly number[];
  readonly environment?: Readonly<Record<string, string>>;
  /** At most so many rounds: for those that take minutes. Such a one cannot be compared round by round. */
  readonly rounds?: number;
  /** Whether its peak memory is wanted. */
  readonly hasPeak?: boolean;
  /** Reads from the unmeasured run's standard output how much was found. */
  readonly countFindings?: (output: string) => number;
}

/** Contenders over one corpus. */
export interface Contest {
  readonly name: string;
  readonly title: string;
  readonly contenders: readonly Contender[];
  readonly rounds: number;
  readonly leftOut?: string;
}

/** How long a contender may take, in milliseconds. What takes longer is left out, with that as the reason. */
export const runTimeMs = 300_000;

/** Runs a contest. Throws where a contender fails. `scratch`: a file for outputs. */
export async function runContest(contest: Contest, scratch: string): Promise<ContestResult> {
  const { name, title, contenders, rounds, leftOut } = contest;
  if (leftOut !== undefined) return { name, title, results: [], leftOut };
  const entrants = contenders.map((contender) => ({ contender, ...warmUp(contender, scratch), timesMs: [] as number[] }));
  for (let round = 0; round < rounds; round++) {
    for (const { contender, isTooSlow, timesMs } of entrants) {
      if (!isTooSlow && round < (contender.rounds ?? rounds)) timesMs.push(timeOnce(contender));
    }
  }
  const results: Result[] = [];
  for (const { contender, isTooSlow, findings, timesMs } of entrants) {
    const peakBytes = contender.hasPeak === true && !isTooSlow ? await peakOf(contender) : undefined;
    results.push({
      name: contender.name,
      timesMs,
      ...(peakBytes !== undefined && { peakBytes }),
      ...(findings !== undefined && { findings }),
      ...(isTooSlow && { leftOut: `longer than ${runTimeMs / 1000} s` }),
    });
  }
  return { name, title, results };
}

interface WarmUp {
  readonly isTooSlow: boolean;
  readonly findings?: number;
}

function warmUp({ name, command, cwd, exitCodes, environment, countFindings }: Contender, scratch: string): WarmUp {
  const [program, ...args] = command;
  const output = openSync(scratch, 'w');
  const { status, error, stderr } = spawnSync(program, args, { cwd, env: childEnvironment(environment), stdio: ['ignore', output, 'pipe'], timeout: runTimeMs });
  closeSync(output);
  if ((error as { code?: unknown } | undefined)?.code === 'ETIMEDOUT') return { isTooSlow: true };
  if (status === null || !exitCodes.includes(status)) {
    throw new Error(`${name} ended with ${status ?? error?.message}: ${stderr?.toString().slice(-2000)}`);
  }
  return { isTooSlow: false, ...(countFindings && { findings: countFindings(readFileSync(scratch, 'utf8')) }) };
}

function timeOnce({ name, command, cwd, exitCodes, environment }: Contender): number {
  const [program, ...args] = command;
  const env = childEnvironment(environment);
  const started = performance.now();
  const { status } = spawnSync(program, args, { cwd, env, stdio: 'ignore', timeout: runTimeMs });
  const timeMs = performance.now() - started;
  if (status === null || !exitCodes.includes(status)) throw new Error(`${name} ended with ${status} after ${Math.round(timeMs)} ms`);
  return timeMs;
}

/** Without what would make every start of Node read all certificates: 40 ms that say nothing of any contender. */
function childEnvironment(own: Readonly<Record<string, string>> | undefined): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...rest } = process.env;
  return { ...rest, ...own };
}

/** How often a running process is asked for its peak, in milliseconds. */
const peakIntervalMs = 10;

/** The most memory a run held, as Linux tells it while the process lives; undefined elsewhere. */
async function peakOf({ command, cwd, environment }: Contender): Promise<number | undefined> {
  const [program, ...args] = command;
  const child = spawn(program, args, { cwd, env: childEnvironment(environment), stdio: 'ignore' });
  let peakBytes: number | undefined;
  const timer = setInterval(() => {
    peakBytes = readPeak(child.pid) ?? peakBytes;
  }, peakIntervalMs);
  await new Promise((resolve, reject) => child.once('exit', resolve).once('error', reject));
  clearInterval(timer);
  return peakBytes;
}

function readPeak(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}
