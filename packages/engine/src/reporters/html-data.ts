// What the page of the HTML report shows, as plain data: every text printable, folders and periods worked out, so that its script only draws.

import type { Finding, Place, ScanResult } from '../finding.ts';
import type { ReportContext } from '../report.ts';
import { gravestFirst, isWebAddress } from '../report-facts.ts';
import type { Severity } from '../severity.ts';
import { printable } from '../terminal-text.ts';

/** Columns of the chart over time, at most. */
export const mostPeriods = 60;

/** Levels of folders that are told apart below the folder all findings share. */
const folderLevels = 2;

/** A place, ready to be shown. */
export interface ShownPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly commit?: string;
  readonly author?: string;
  readonly date?: string;
}

/** A finding, ready to be shown. */
export interface ShownFinding extends ShownPlace {
  readonly severity: Severity;
  readonly title: string;
  readonly provider: string;
  readonly rule: string;
  readonly folder: string;
  readonly masked: string;
  /** In percent. */
  readonly confidence: number;
  readonly fingerprint: string;
  readonly places: readonly ShownPlace[];
  /** One of the periods of the page. */
  readonly period?: string;
}

/** All that the page shows of the findings. */
export interface PageData {
  /** The gravest first. */
  readonly findings: readonly ShownFinding[];
  /** Days, months or years, from the first to the last finding: `2026-01-31`, `2026-01`, `2026`. Empty without dates. */
  readonly periods: readonly string[];
  /** Rule → addresses of the vendor's pages. */
  readonly references: Readonly<Record<string, readonly string[]>>;
}

/** Works out what the page shows. */
export function pageDataOf(result: ScanResult, context: ReportContext): PageData {
  const findings = gravestFirst(result.findings);
  const dates = findings.map(({ date }) => dayOf(date));
  const { length, periods } = periodsOf(dates.filter((date) => date !== undefined));
  const folderOf = createFolderOf(findings);
  const shown = findings.map((finding, index) => {
    const period = dates[index]?.slice(0, length);
    return { ...shownFinding(finding, folderOf(finding.file)), ...(period !== undefined && periods.includes(period) && { period }) };
  });
  return { findings: shown, periods, references: referencesOf(findings, context) };
}

function shownFinding(finding: Finding, folder: string): ShownFinding {
  const { severity, title, provider, ruleId, masked, confidence, fingerprint, places = [] } = finding;
  return {
    ...shownPlace(finding),
    severity,
    title: printable(title),
    provider: printable(provider),
    rule: printable(ruleId),
    folder: printable(folder),
    masked: printable(masked),
    confidence: Math.round(confidence * 100),
    fingerprint: printable(fingerprint),
    places: places.map(shownPlace),
  };
}

function shownPlace({ file, line, column, commit, author, date }: Place): ShownPlace {
  return {
    file: printable(file),
    line,
    column,
    ...(commit !== undefined && { commit: printable(commit) }),
    ...(author !== undefined && { author: printable(author) }),
    ...(date !== undefined && { date: printable(date) }),
  };
}

/** Names the folder of a file: as many levels as tell the findings apart. */
function createFolderOf(findings: readonly Finding[]): (file: string) => string {
  let [shared = []] = findings.map(({ file }) => partsOf(file));
  for (const { file } of findings) {
    const parts = partsOf(file);
    const differs = shared.findIndex((part, index) => part !== parts[index]);
    if (differs >= 0) shared = shared.slice(0, differs);
  }
  return (file) => {
    const parts = partsOf(file).slice(0, shared.length + folderLevels);
    return parts.length === 0 ? './' : `${parts.join('/')}/`;
  };
}

function partsOf(file: string): string[] {
  return file.split('/').slice(0, -1);
}

/** `2026-01-31` of a date with time and offset; undefined for what is no date. */
function dayOf(date: string | undefined): string | undefined {
  const day = date?.slice(0, 10) ?? '';
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined;
}

const dayMs = 86_400_000;

/** The shortest periods that are few enough, without gaps; the last of the years that have any, where even years are too many. */
function periodsOf(days: readonly string[]): { length: number; periods: readonly string[] } {
  const sorted = days.toSorted();
  const first = Date.parse(sorted[0] ?? '');
  const last = Date.parse(sorted.at(-1) ?? '');
  if (Number.isNaN(first)) return { length: 0, periods: [] };
  for (const length of ['2026-01-31'.length, '2026-01'.length, '2026'.length]) {
    const periods = new Set<string>();
    for (let time = first; time <= last && periods.size <= mostPeriods; time += dayMs) periods.add(new Date(time).toISOString().slice(0, length));
    if (periods.size <= mostPeriods) return { length, periods: [...periods] };
  }
  return { length: '2026'.length, periods: [...new Set(sorted.map((day) => day.slice(0, '2026'.length)))].slice(-mostPeriods) };
}

function referencesOf(findings: readonly Finding[], { rules }: ReportContext): Record<string, readonly string[]> {
  const found = new Set(findings.map(({ ruleId }) => ruleId));
  const known = rules.filter(({ id }) => found.has(id)).map(({ id, references }) => [printable(id), references.filter(isWebAddress)] as const);
  return Object.fromEntries(known);
}
