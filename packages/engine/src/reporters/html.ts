// The report as one page to look at: it asks for nothing from anywhere, runs only the script whose hash it names, and shows whatever stands in
// file names, titles and authors as text.

import type { Finding, ScanResult, SharedCredential, Skipped } from '../finding.ts';
import { embeddedJson, markup, verbatim, type Markup } from '../markup.ts';
import { counted, countBySeverity, gravestFirst, isExpected, placeText } from '../report-facts.ts';
import type { ReportContext, Reporter } from '../report.ts';
import type { Severity } from '../severity.ts';
import { printable } from '../terminal-text.ts';
import { pageDataOf } from './html-data.ts';
import { pageScript, pageScriptHash } from './html-script.ts';
import { pageStyle, pageStyleHash } from './html-style.ts';

/** Findings that are listed where no script runs. */
const listedWithoutScript = 500;

/** Things not scanned that are listed for each reason. */
const listedSkipped = 200;

/** Nothing may be loaded, sent or run but the page's own style and script, and no text can become markup. */
const policy = [
  "default-src 'none'",
  `script-src '${pageScriptHash}'`,
  `style-src '${pageStyleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Makes the report as an HTML page. */
export const reportHtml: Reporter = (result, context) =>
  markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${headline(result)} | secr</title>
<style>${verbatim(pageStyle)}</style>
</head>
<body>
${header(result, context)}
<main>
${tiles(result)}
${result.findings.length === 0 ? clean(result) : findings(result)}
${sharedSection(result.shared)}
${skippedSection(result.coverage.skipped)}
</main>
<footer>Made by secr ${printable(context.version)}. Secrets are shown by the public prefix of their format at most, never by their value.</footer>
<script type="application/json" id="data">${embeddedJson(pageDataOf(result, context))}</script>
<script>${verbatim(pageScript)}</script>
</body>
</html>
`.markup;

function headline({ findings }: ScanResult): string {
  return findings.length === 0 ? 'No secrets found' : counted(findings.length, 'potential secret');
}

function header(result: ScanResult, { subject, startedAt }: ReportContext): Markup {
  return markup`<header>
<a class="skip" href="#main-list">Skip to the list</a>
<p class="brand">secr</p>
<h1>${headline(result)}</h1>
<p class="about">Scan of <code><bdi>${printable(subject)}</bdi></code> on <time datetime="${startedAt}">${startedAt.slice(0, 10)} at ${startedAt.slice(11, 16)} UTC</time></p>
<button type="button" id="theme" hidden></button>
</header>`;
}

const meanings: Readonly<Record<Severity, { name: string; meaning: string }>> = {
  high: { name: 'High', meaning: 'usable alone' },
  medium: { name: 'Medium', meaning: 'likely a secret' },
  low: { name: 'Low', meaning: 'worth a look' },
};

function tiles({ findings, coverage }: ScanResult): Markup {
  const counts = countBySeverity(findings);
  const { files, bytes, commits, skipped, durationMs } = coverage;
  const read = [sizeText(bytes), ...(commits > 0 ? [counted(commits, 'commit')] : []), durationText(durationMs)].join(', ');
  const unread = skipped.filter(({ reason }) => !isExpected(reason)).length;
  return markup`<section class="tiles" aria-label="Summary">
${(['high', 'medium', 'low'] as const).map((severity) => severityTile(severity, counts[severity]))}
<div class="tile"><span class="number">${grouped(files)}</span><span class="label">${files === 1 ? 'File' : 'Files'} scanned</span><span class="meaning">${read}</span></div>
<div class="tile"><span class="number">${grouped(skipped.length)}</span><span class="label">Not scanned</span><span class="meaning">${unread === 0 ? 'nothing by trouble or limits' : `${grouped(unread)} by trouble or limits`}</span></div>
</section>`;
}

function severityTile(severity: Severity, count: number): Markup {
  const { name, meaning } = meanings[severity];
  return markup`<button type="button" class="tile ${severity}" data-severity="${severity}" aria-pressed="false" disabled><span class="number">${grouped(count)}</span><span class="label">${name}</span><span class="meaning">${meaning}</span></button>
`;
}

function clean({ coverage }: ScanResult): Markup {
  const { files } = coverage;
  const text = files === 0 ? 'Nothing was scanned, so nothing could be found.' : `Nothing that looks like a secret stands in ${counted(files, 'file')}.`;
  return markup`<section class="clean ${files === 0 ? 'empty' : ''}" id="main-list" aria-label="Result">
<svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true"><circle cx="24" cy="24" r="22"/><path d="${files === 0 ? 'M15 24h18' : 'M14 25l7 7 13-15'}"/></svg>
<p>${text}</p>
</section>`;
}

function findings(result: ScanResult): Markup {
  return markup`<section class="charts" id="charts" aria-label="Where they are" hidden>
<div class="panel"><h2 id="providers-title">Providers</h2><ul class="bars" id="providers" aria-labelledby="providers-title"></ul></div>
<div class="panel"><h2 id="folders-title">Folders</h2><ul class="bars folders" id="folders" aria-labelledby="folders-title"></ul></div>
${timeChart(result, pageDataOf)}
</section>`;
}
