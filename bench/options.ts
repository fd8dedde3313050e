// The command line of the benchmarks. Pure.

import { parseArgs } from 'node:util';

/** What is to be run. */
export interface Options {
  /** Names of contests, or what they begin with before a dash; empty: all. */
  readonly only: readonly string[];
  /** Instead of each contest's own number. */
  readonly rounds?: number;
  /** Where the figures go as JSON. */
  readonly jsonFile?: string;
  /** Fewer rounds, and nothing that takes minutes. */
  readonly isQuick: boolean;
  /** The built command, instead of the one in this checkout. */
  readonly productFolder?: string;
}

/** One line for each option. */
export const usage = `npm run bench -- [options]
  --only NAME       this contest only; may be given several times (a name before a dash stands for all that begin with it)
  --rounds N        so many rounds of every contest
  --json FILE       also write all figures to this file
  --quick           few rounds, and nothing that takes minutes
  --product FOLDER  measure this build of the command
`;

const quickRounds = 7;

/** Reads the arguments. Throws an Error that says what is wrong; `known` are the names of the contests. */
export function readOptions(args: readonly string[], known: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string', multiple: true }, rounds: { type: 'string' }, json: { type: 'string' }, quick: { type: 'boolean' }, product: { type: 'string' } },
  });
  const only = values.only ?? [];
  const unknown = only.find((name) => !known.some((one) => isMeant(one, [name])));
  if (unknown !== undefined) throw new Error(`no contest ${unknown}; there are: ${known.join(', ')}`);
  const rounds = values.rounds === undefined ? (values.quick === true ? quickRounds : undefined) : readCount(values.rounds);
  return {
    only,
    isQuick: values.quick === true,
    ...(rounds !== undefined && { rounds }),
    ...(values.json !== undefined && { jsonFile: values.json }),
    ...(values.product !== undefined && { productFolder: values.product }),
  };
}

/** True where `only` names the contest, or is empty. */
export function isMeant(contest: string, only: readonly string[]): boolean {
  return only.length === 0 || only.some((name) => contest === name || contest.startsWith(`${name}-`));
}

const mostRounds = 1000;

function readCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > mostRounds) throw new Error(`--rounds takes a whole number from 1 to ${mostRounds}, not ${text}`);
  return count;
}
