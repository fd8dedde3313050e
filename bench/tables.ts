// The figures as Markdown. Pure.

import type { ContestResult, Result, Verdict } from './gates.ts';
import { median, quantile, ratioOf } from './statistics.ts';

/** The table of gates: value, bound, and whether it was met. */
export function gateTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ gate, value, quartiles, outcome, reason }) => {
    const isMemory = gate.theirs === undefined;
    const shown = value === undefined ? '–' : isMemory ? value.toFixed(0) : value.toFixed(2);
    const spread = quartiles === undefined ? '' : `${quartiles[0].toFixed(2)}–${quartiles[1].toFixed(2)}`;
    const marked = outcome === 'missed' ? `**missed** by ${distance(value ?? 0, gate.bound)}` : outcome;
    return [gate.name, shown, spread, `≤ ${gate.bound}`, reason === undefined ? marked : `${marked}: ${reason}`];
  });
  return table(['gate', 'value', 'quartiles', 'bound', 'outcome'], rows);
}

function distance(value: number, bound: number): string {
  return `${Math.round((value / bound - 1) * 100)} %`;
}

/** One contest: medians, and how each compares with the first. */
export function contestTable({ title, results, leftOut }: ContestResult): string {
  if (leftOut !== undefined) return `### ${title}\n\nLeft out: ${leftOut}.\n`;
  const [first] = results;
  const hasFindings = results.some(({ findings }) => findings !== undefined);
  const hasPeak = results.some(({ peakBytes }) => peakBytes !== undefined);
  const heads = ['program', 'median', 'quartiles', 'to the first', ...(hasFindings ? ['findings'] : []), ...(hasPeak ? ['peak memory'] : [])];
  const rows = results.map((result) => [...timesOf(result, first), ...(hasFindings ? [String(result.findings ?? '–')] : []), ...(hasPeak ? [peakText(result)] : [])]);
  return `### ${title}\n\n${table(heads, rows)}`;
}

function timesOf({ name, timesMs, leftOut }: Result, first: Result | undefined): string[] {
  if (leftOut !== undefined || timesMs.length === 0) return [name, leftOut ?? '–', '', ''];
  const quartiles = timesMs.length < 3 ? '' : `${timeText(quantile(timesMs, 0.25))}–${timeText(quantile(timesMs, 0.75))}`;
  const compared = first?.timesMs.slice(0, timesMs.length) ?? [];
  const ratio = compared.length === timesMs.length ? ratioOf(timesMs, compared).value.toFixed(2) : '';
  return [name, timeText(median(timesMs)), quartiles, ratio];
}

function peakText({ peakBytes }: Result): string {
  return peakBytes === undefined ? '–' : `${Math.round(peakBytes / 1e6)} MB`;
}

/** Milliseconds, or seconds from ten on. */
export function timeText(timeMs: number): string {
  return timeMs >= 10_000 ? `${(timeMs / 1000).toFixed(1)} s` : `${timeMs.toFixed(timeMs < 100 ? 1 : 0)} ms`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return line(heads) + line(heads.map(() => '---')) + rows.map(line).join('');
}
