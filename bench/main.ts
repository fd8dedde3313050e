// `npm run bench`: how fast secr is, held against the gates of the design, beside other programs on the same files. See docs/performance.md.

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './cache.ts';
import { runContest } from './contest.ts';
import { fixtures } from './contests.ts';
import type { Fixture } from './contests.ts';
import { gates, judge } from './gates.ts';
import type { ContestResult } from './gates.ts';
import { isMeant, readOptions, usage } from './options.ts';
import { builtFolder, takeProduct } from './product.ts';
import { contestTable, gateTable } from './tables.ts';

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) return say(usage);
  const options = readOptions(
    args,
    fixtures.map(({ name }) => name),
  );
  mkdirSync(cacheFolder, { recursive: true });
  const product = takeProduct(options.productFolder ?? builtFolder);
  const wanted = fixtures.filter(({ name, isQuick }) => isMeant(name, options.only) && (isQuick || !options.isQuick));
  prepare(wanted);
  const contests: ContestResult[] = [];
  for (const { name, rounds, make } of wanted) {
    progress(`${name} …`);
    const contest = await runContest(make(product, options.rounds ?? rounds), join(cacheFolder, 'output'));
    contests.push(contest);
    say(`${contestTable(contest)}\n`);
  }
  const verdicts = judge(gates, contests);
  say(`### Gates\n\n${factLines(product.literalCount)}\n${gateTable(verdicts)}`);
  if (options.jsonFile !== undefined) writeFileSync(options.jsonFile, `${JSON.stringify({ facts: facts(), gates: verdicts, contests }, undefined, 2)}\n`);
}

/** Made by another process: see prepare.ts. It is started as this one was, which may need a loader. */
function prepare(wanted: readonly Fixture[]): void {
  const corpora = new Set(wanted.map(({ corpus }) => corpus).filter((corpus) => corpus !== undefined));
  progress(`corpora: ${[...corpora].join(', ')} …`);
  execFileSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.resolve('./prepare.ts')), ...corpora], { stdio: ['ignore', 'ignore', 'inherit'] });
}

interface Facts {
  readonly date: string;
  readonly node: string;
  readonly git: string;
  readonly rg: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
}

function facts(): Facts {
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    git: firstLine('git'),
    rg: firstLine('rg'),
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 1e9),
    system: `${process.platform} ${process.arch}`,
  };
}

function firstLine(program: string): string {
  try {
    return execFileSync(program, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\n')[0] ?? '';
  } catch {
    return `no ${program}`;
  }
}

function factLines(literalCount: number): string {
  const { date, node, git, rg, processor, cores, memoryGb, system } = facts();
  return `${date}, Node ${node}, ${git}, ${rg} (${literalCount} literals); ${system}, ${processor}, ${cores} cores, ${memoryGb} GB\n`;
}

function say(text: string): void {
  process.stdout.write(text);
}

function progress(text: string): void {
  process.stderr.write(`${text}\n`);
}

await main(process.argv.slice(2));
