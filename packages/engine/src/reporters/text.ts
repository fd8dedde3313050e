// The report for eyes: findings under their files, then the sum. Its words are a contract that scripts rely on.

import type { Finding, Place, ScanResult, SharedCredential, Skipped } from '../finding.ts';
import type { Reporter } from '../report.ts';
import { isExpected } from '../report-facts.ts';
import { createPaint, printable, severityLabel, type Paint } from '../terminal-text.ts';

/** How much is told. */
export interface TextReportOptions {
  /** Also tells the public prefix of each secret, the other places where it stands, and what was skipped. */
  readonly isVerbose?: boolean;
  /** Findings only: no heading, no sum; nothing at all where nothing was found. */
  readonly isQuiet?: boolean;
}

/** Blanks between the longest title and the places. */
const gap = 3;

/** Shared credentials that are told of without being asked. */
const shownShared = 5;

/** Things that could not be scanned which are named without being asked. */
const shownTroubles = 5;

/** Durations from here on are told in seconds, in milliseconds. */
const longMs = 10_000;

/** Makes the reporter. */
export function createTextReporter(options: TextReportOptions): Reporter {
  return (result, { hasColor }) => {
    const paint = createPaint(hasColor);
    const isVerbose = options.isVerbose === true;
    const files = findingsText(result.findings, isVerbose, paint);
    if (options.isQuiet === true) return files;
    const shared = sharedText(result.shared, isVerbose, paint);
    return headText(result, paint) + [files, shared, sumText(result)].filter((part) => part !== '').join('\n') + skippedText(result, isVerbose, paint);
  };
}

function headText({ findings }: ScanResult, paint: Paint): string {
  return findings.length === 0 ? `${paint.green('✔')} No secrets found | ` : `${paint.red('✗')} Found ${findings.length} potential secret(s)\n\n`;
}

function findingsText(findings: readonly Finding[], isVerbose: boolean, paint: Paint): string {
  const width = Math.max(0, ...findings.map(({ title }) => printable(title).length)) + gap;
  const files = new Map<string, string[]>();
  for (const finding of findings) {
    const lines = files.get(finding.file) ?? [];
    files.set(finding.file, lines);
    lines.push(findingLines(finding, width, isVerbose, paint));
  }
  return [...files].map(([file, lines]) => `${paint.bold(printable(file))}\n${lines.join('')}`).join('');
}

function findingLines(finding: Finding, width: number, isVerbose: boolean, paint: Paint): string {
  const label = severityLabel(finding.severity, paint);
  const masked = isVerbose && finding.masked !== '' ? `   ${paint.dim(printable(finding.masked))}` : '';
  const others = isVerbose ? (finding.places ?? []) : [];
  const lines = [
    `${label}${printable(finding.title).padEnd(width)}${position(finding, paint)}${masked}`,
    ...others.map((place) => `       ${paint.dim('also')} ${printable(place.file)} ${position(place, paint)}`),
  ];
  return lines.map((line) => `  ${line}\n`).join('');
}

function position(place: Place, paint: Paint): string {
  if (place.commit === undefined) return `L${place.line}:${place.column}`;
  const by = [place.commit.slice(0, 10), place.date?.slice(0, 10), place.author].filter((part) => part !== undefined).join(' ');
  return `L${place.line}:${place.column}   ${paint.dim(printable(by))}`;
}

function sharedText(shared: readonly SharedCredential[], isVerbose: boolean, paint: Paint): string {
  if (shared.length === 0) return '';
  const shown = isVerbose ? shared : shared.slice(0, shownShared);
  const lines = shown.map(({ title, places }) => `  ${printable(title)}: ${places.map(({ file, line }) => `${printable(file)}:${line}`).join(', ')}\n`);
  const more = shared.length - shown.length;
  const rest = more > 0 ? `  and ${more} more (use --verbose)\n` : '';
  const count = shared.length === 1 ? '1 credential is' : `${shared.length} credentials are`;
  return `${paint.yellow('!')} ${count} shared between services or environments; give each its own\n${lines.join('')}${rest}`;
}

function sumText({ findings, coverage }: ScanResult): string {
  const { commits, files, durationMs } = coverage;
  const read = `${commits > 0 ? `${commits} ${commits === 1 ? 'commit' : 'commits'}, ` : ''}${files} ${files === 1 ? 'file' : 'files'} scanned`;
  const time = durationMs < longMs ? `${Math.round(durationMs)}ms` : `${(durationMs / 1000).toFixed(1)}s`;
  if (findings.length === 0) return `${read} in ${time}\n`;
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return `${count('high')} high, ${count('medium')} medium, ${count('low')} low | ${read} in ${time}\n`;
}

function skippedText({ coverage: { skipped } }: ScanResult, isVerbose: boolean, paint: Paint): string {
  if (skipped.length === 0) return '';
  if (isVerbose) return `${skipped.length} skipped\n${skipped.map(({ path, reason }) => `  ${printable(path)}: ${reason}\n`).join('')}`;
  return troubleText(skipped, paint) + paint.dim(`${skipped.length} skipped (use --verbose)`) + '\n';
}

/** What every scan leaves out is only counted; what trouble or a limit kept from it is named. */
function troubleText(skipped: readonly Skipped[], paint: Paint): string {
  const troubles = skipped.filter(({ reason }) => !isExpected(reason));
  if (troubles.length === 0) return '';
  const names = troubles.slice(0, shownTroubles).map(({ path, reason }) => `${printable(path)} (${reason})`);
  const more = troubles.length > names.length ? `, and ${troubles.length - names.length} more` : '';
  return `${paint.yellow('!')} not scanned, or not wholly: ${names.join(', ')}${more}\n`;
}
