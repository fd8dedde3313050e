// `npm run accuracy`: how many made-up secrets are found, how much of what is reported is one, and what popular packages report.
// `--real` also fetches those packages; `--misses` names each class's first wrong answers without their values.

import { scanText } from './adapter.ts';
import { accuracyCases } from './corpus.ts';
import type { AccuracyCase } from './corpus.ts';
import { filesOf, packages } from './negatives.ts';

const seed = 20;
const rounds = 8;

interface Tally {
  secrets: number;
  found: number;
  others: number;
  wrong: number;
}

function main(options: ReadonlySet<string>): void {
  const byClass = new Map<string, Tally>();
  const byLanguage = new Map<string, Tally>();
  const total = newTally();
  for (const one of accuracyCases(seed, rounds)) {
    const isFound = isReported(one);
    for (const tally of [total, tallyOf(byClass, one.class), tallyOf(byLanguage, one.language)]) count(tally, one.isSecret, isFound);
    if (options.has('--misses') && isFound !== one.isSecret)
      process.stdout.write(`${one.isSecret ? 'missed' : 'wrong '}  ${one.class.padEnd(22)} ${one.language.padEnd(14)} ${lineWithoutValue(one)}\n`);
  }
  print('by class', byClass);
  print('by language', byLanguage);
  print('all', new Map([['all', total]]));
  if (options.has('--real')) printReal();
}

function isReported(one: AccuracyCase): boolean {
  const lines = one.text.split('\n');
  const offset = (line: number, column: number): number => lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  return scanText(one.path, Buffer.from(one.text)).some(({ line, column, endLine, endColumn }) => {
    const reported = one.text.slice(offset(line, column), offset(endLine, endColumn));
    return reported.includes(one.value) || one.value.includes(reported);
  });
}

function newTally(): Tally {
  return { secrets: 0, found: 0, others: 0, wrong: 0 };
}

function tallyOf(table: Map<string, Tally>, key: string): Tally {
  const known = table.get(key) ?? newTally();
  table.set(key, known);
  return known;
}

function count(tally: Tally, isSecret: boolean, isFound: boolean): void {
  if (isSecret) tally.secrets++;
  else tally.others++;
  if (isFound && isSecret) tally.found++;
  if (isFound && !isSecret) tally.wrong++;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function print(title: string, table: ReadonlyMap<string, Tally>): void {
  process.stdout.write(`\n| ${title} | secrets | found | others | reported | precision |\n|---|---|---|---|---|---|\n`);
  for (const [key, one] of table) {
    process.stdout.write(
      `| ${key} | ${one.secrets} | ${percent(one.found, one.secrets)} | ${one.others} | ${percent(one.wrong, one.others)} | ${percent(one.found, one.found + one.wrong)} |\n`,
    );
  }
}

function lineWithoutValue(one: AccuracyCase): string {
  return one.text
    .trim()
    .replaceAll(one.value, () => '…')
    .replaceAll('\n', '⏎');
}

function printReal(): void {
  process.stdout.write('\n| package | files | MB | high | medium | low |\n|---|---|---|---|---|---|\n');
  for (const name of packages) {
    const seen = { files: 0, bytes: 0, high: 0, medium: 0, low: 0 };
    for (const { path, bytes } of filesOf(name)) {
      seen.files++;
      seen.bytes += bytes.length;
      for (const found of scanText(path, bytes)) seen[found.severity]++;
    }
    process.stdout.write(`| ${name} | ${seen.files} | ${(seen.bytes / 1e6).toFixed(1)} | ${seen.high} | ${seen.medium} | ${seen.low} |\n`);
  }
}

main(new Set(process.argv.slice(2)));
