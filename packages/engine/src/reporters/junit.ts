// The report as JUnit XML, for the test view of build servers: a suite for each file, a failed test for each finding. Valid both for the
// schema of Ant (which wants properties and outputs in every suite) and for the one of Jenkins' xUnit plugin.

import type { Finding, ScanResult } from '../finding.ts';
import { markup, type Markup } from '../markup.ts';
import { counted, groupByFile, hasRead, placeText } from '../report-facts.ts';
import type { ReportContext, Reporter } from '../report.ts';
import { printable } from '../terminal-text.ts';

/** Makes the report as JUnit XML. */
export const reportJunit: Reporter = (result, context) => {
  const files = [...groupByFile(result.findings)];
  const suites = [coverageSuite(result, context), ...files.map(([file, findings], index) => fileSuite(file, findings, index + 1, context))];
  return markup`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites}</testsuites>\n`.markup;
};

/** Passes where something was read, so that a clean scan is seen to have run. */
function coverageSuite({ coverage }: ScanResult, context: ReportContext): Markup {
  const { files, bytes, commits, skipped, durationMs } = coverage;
  const isRead = hasRead(coverage);
  const failure = isRead ? [] : [markup`<failure type="coverage" message="nothing was scanned"/>`];
  return suite(`secr: ${context.subject}`, {
    id: 0,
    context,
    durationMs,
    failures: failure.length,
    cases: [markup`    <testcase name="coverage" classname="secr" time="${seconds(durationMs)}">${failure}</testcase>\n`],
    output: [
      `${[counted(files, 'file'), counted(bytes, 'byte'), counted(commits, 'commit')].join(', ')} scanned`,
      ...skipped.map(({ path, reason }) => `skipped ${printable(path)}: ${reason}`),
    ],
  });
}

function fileSuite(file: string, findings: readonly Finding[], id: number, context: ReportContext): Markup {
  const cases = findings.map((finding) => findingCase(finding));
  return suite(printable(file), { id, context, durationMs: 0, failures: findings.length, cases, output: [] });
}

interface Suite {
  readonly id: number;
  readonly context: ReportContext;
  readonly durationMs: number;
  readonly failures: number;
  readonly cases: readonly Markup[];
  readonly output: readonly string[];
}

function suite(name: string, { id, context, durationMs, failures, cases, output }: Suite): Markup {
  // The schemas take no time zone; it is UTC.
  const timestamp = context.startedAt.slice(0, 'yyyy-mm-ddThh:mm:ss'.length);
  return markup`  <testsuite name="${named(name)}" package="secr" id="${id}" timestamp="${timestamp}" hostname="localhost" tests="${cases.length}" failures="${failures}" errors="0" time="${seconds(durationMs)}">
    <properties/>
${cases}    <system-out>${lines(output)}</system-out>
    <system-err></system-err>
  </testsuite>
`;
}

function findingCase(finding: Finding): Markup {
  const { file, title, line, column, severity, ruleId } = finding;
  return markup`    <testcase name="${named(`${printable(title)} (${line}:${column})`)}" classname="${named(printable(file))}" time="0">
      <failure type="${printable(ruleId)}" message="${severity}: ${printable(title)}">${lines(details(finding))}</failure>
    </testcase>
`;
}

function details(finding: Finding): string[] {
  const { masked, commit, date, author, places = [] } = finding;
  const origin = [commit, date, author].filter((part) => part !== undefined).join(' ');
  return [placeText(finding), masked, origin, ...places.map((place) => `also ${placeText(place)}`)].filter((line) => line !== '').map(printable);
}

function lines(texts: readonly string[]): readonly Markup[] {
  return texts.map((text, index) => (index === 0 ? markup`${text}` : markup`\n${text}`));
}

/** The schemas collapse blanks in names, and take no empty one. */
function named(name: string): string {
  return name.trim() === '' ? '(no name)' : name;
}

function seconds(durationMs: number): string {
  return (durationMs / 1000).toFixed(3);
}
