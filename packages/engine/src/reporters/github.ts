// The report as workflow commands: annotations on the changed files of a pull request, and the whole list in the log of the step.
// Whatever is not a command must not look like one to the runner.

import type { Finding, ScanResult } from '../finding.ts';
import { counted, countBySeverity, gravestFirst, hasRead, placeText, wellFormed } from '../report-facts.ts';
import type { Reporter } from '../report.ts';
import { severities, type Severity } from '../severity.ts';
import { printable } from '../terminal-text.ts';

/** GitHub shows so many annotations of a level for each step; more would only push others out of the log. */
const shownPerLevel = 10;

const levels: Readonly<Record<Severity, string>> = { high: 'error', medium: 'warning', low: 'notice' };

/** Makes the report as workflow commands of GitHub Actions. */
export const reportGithub: Reporter = (result) => {
  const findings = gravestFirst(result.findings);
  const annotations = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity).slice(0, shownPerLevel));
  const lines = [...annotations.map(annotation), ...summary(result), ...group('potential secret', findings.map(findingLine))];
  return wellFormed([...lines, ...sharedGroup(result), ...skippedGroup(result)].map((line) => `${line}\n`).join(''));
};

function annotation({ file, line, column, endLine, title, masked, severity, places = [] }: Finding): string {
  // A column together with an end on another line is refused.
  const end = endLine === line ? { endLine, col: column } : { endLine };
  const properties = Object.entries({ file, line, ...end, title: printable(title) }).map(([name, value]) => `${name}=${property(String(value))}`);
  const also = places.length > 0 ? `, and in ${counted(places.length, 'other place')}` : '';
  const message = `A secret stands here${masked === '' ? '' : ` (${printable(masked)})`}${also}. Revoke it, and keep the new one out of the code.`;
  return `::${levels[severity]} ${properties.join(',')}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function summary({ findings, coverage }: ScanResult): string[] {
  const { high, medium, low } = countBySeverity(findings);
  const found = findings.length === 0 ? 'No secrets found' : `${high} high, ${medium} medium, ${low} low`;
  const read = hasRead(coverage) ? `${counted(coverage.files, 'file')} scanned` : 'nothing was scanned';
  const isCut = Math.max(high, medium, low) > shownPerLevel;
  return [plain(`secr: ${found} | ${read}`), ...(isCut ? [`Annotations show ${shownPerLevel} findings of each severity; all are listed here.`] : [])];
}

function findingLine(finding: Finding): string {
  const { severity, title, commit } = finding;
  return `${severity.padEnd('medium'.length)}  ${placeText(finding)}  ${title}${commit === undefined ? '' : `  ${commit.slice(0, 10)}`}`;
}

function sharedGroup({ shared }: ScanResult): string[] {
  return group(
    'shared credential',
    shared.map(({ title, places }) => `${title}: ${places.map(placeText).join(', ')}`),
  );
}

function skippedGroup({ coverage: { skipped } }: ScanResult): string[] {
  return group(
    'thing',
    skipped.map(({ path, reason }) => `${path}: ${reason}`),
    ' not scanned',
  );
}

function group(noun: string, texts: readonly string[], rest = ''): string[] {
  return texts.length === 0 ? [] : [`::group::${counted(texts.length, noun)}${rest}`, ...texts.map(plain), '::endgroup::'];
}

/** A line of the log that is no command: one begins with `::`, or holds `##[` anywhere. */
function plain(text: string): string {
  return printable(text)
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replaceAll('##[', '## [');
}
