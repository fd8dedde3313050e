// The report as one page to look at: it asks for nothing from anywhere, runs only the script whose hash it names, and shows whatever stands in
// file names, titles and authors as text.

import type { Coverage, Finding, ScanResult, SharedCredential, Skipped } from '../finding.ts';
import { embeddedJson, markup, verbatim, type Markup } from '../markup.ts';
import { counted, countBySeverity, gravestFirst, grouped, hasRead, isExpected, placeText } from '../report-facts.ts';
import type { ReportContext, Reporter } from '../report.ts';
import { severities, type Severity } from '../severity.ts';
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
<a class="skip" href="#list">Skip to the list</a>
${header(result, context)}
<main>
${tiles(result)}
${result.findings.length === 0 ? clean(result.coverage) : findingSections(result.findings)}
${sharedSection(result.shared)}
${skippedSection(result.coverage.skipped)}
</main>
<footer>Made by secr ${printable(context.version)}. A secret is shown by the public prefix of its format at most, never by its value.</footer>
<script type="application/json" id="data">${embeddedJson(pageDataOf(result, context))}</script>
<script>${verbatim(pageScript)}</script>
</body>
</html>
`.markup;

function headline({ findings, coverage }: ScanResult): string {
  if (findings.length > 0) return counted(findings.length, 'potential secret');
  return hasRead(coverage) ? 'No secrets found' : 'Nothing was scanned';
}

function header(result: ScanResult, { subject, startedAt }: ReportContext): Markup {
  const time = `${startedAt.slice(0, 'yyyy-mm-dd'.length)} at ${startedAt.slice('yyyy-mm-ddT'.length, 'yyyy-mm-ddThh:mm'.length)} UTC`;
  const scanned = subject === '.' ? markup`the current folder` : markup`<code><bdi>${printable(subject)}</bdi></code>`;
  return markup`<header>
<p class="brand">secr</p>
<h1>${headline(result)}</h1>
<p class="about">Scan of ${scanned} on <time datetime="${startedAt}">${time}</time></p>
<button type="button" id="theme" class="quiet" hidden></button>
</header>`;
}

const meanings: Readonly<Record<Severity, { readonly name: string; readonly meaning: string }>> = {
  high: { name: 'High', meaning: 'usable alone' },
  medium: { name: 'Medium', meaning: 'likely a secret' },
  low: { name: 'Low', meaning: 'worth a look' },
};

function tiles({ findings, coverage }: ScanResult): Markup {
  const counts = countBySeverity(findings);
  const { files, bytes, commits, skipped, durationMs } = coverage;
  const read = [sizeText(bytes), ...(commits > 0 ? [counted(commits, 'commit').replace(' ', blank)] : []), durationText(durationMs)].join(', ');
  const troubled = skipped.filter(({ reason }) => !isExpected(reason)).length;
  const why = troubled === 0 ? 'by trouble or limits: none' : `by trouble or limits: ${grouped(troubled)}`;
  return markup`<section class="tiles" aria-label="Summary">
${severities.map((severity) => severityTile(severity, counts[severity]))}${factTile(files, files === 1 ? 'File scanned' : 'Files scanned', read)}${factTile(skipped.length, 'Not scanned', why)}</section>`;
}

function severityTile(severity: Severity, count: number): Markup {
  const { name, meaning } = meanings[severity];
  const isEmpty = count === 0 ? ' none' : '';
  return markup`<button type="button" class="tile ${severity}${isEmpty}" data-severity="${severity}" aria-pressed="false" disabled><span class="number">${grouped(count)}</span> <span class="label">${name}</span> <span class="meaning">${meaning}</span></button>
`;
}

function factTile(count: number, label: string, meaning: string): Markup {
  return markup`<p class="tile"><span class="number">${grouped(count)}</span> <span class="label">${label}</span> <span class="meaning">${meaning}</span></p>
`;
}

function clean(coverage: Coverage): Markup {
  const isRead = hasRead(coverage);
  const text = isRead ? `Nothing that looks like a secret stands in ${counted(coverage.files, 'file')}.` : 'Nothing was read, so nothing could be found.';
  return markup`<section class="clean${isRead ? '' : ' empty'}" id="list" aria-label="Result">
<svg viewBox="0 0 48 48" width="56" height="56" aria-hidden="true"><circle cx="24" cy="24" r="22"/><path d="${isRead ? 'M15 25l6 6 12-14' : 'M15 24h18'}"/></svg>
<p>${text}</p>
</section>`;
}

/** What the script fills, and a plain list for where none runs. */
function findingSections(findings: readonly Finding[]): Markup {
  return markup`<section class="charts" id="charts" aria-label="Where they are" hidden>
<div class="panel"><h2 id="providers-title">Providers</h2><ul class="bars" id="providers" aria-labelledby="providers-title"></ul></div>
<div class="panel"><h2 id="folders-title">Folders</h2><ul class="bars folders" id="folders" aria-labelledby="folders-title"></ul></div>
<div class="panel wide" id="over-time"><h2 id="periods-title">When they came in</h2><p class="most" aria-hidden="true" id="most"></p><ul class="periods" id="periods" aria-labelledby="periods-title"></ul><p class="axis" aria-hidden="true"><span id="first"></span><span id="last"></span></p></div>
</section>
<section id="list" aria-labelledby="list-title" tabindex="-1">
<div id="findings" hidden>
<div class="toolbar"><h2 id="list-title">Findings</h2><p id="count" role="status"></p>
<div class="filters" id="filters"></div><button type="button" class="quiet" id="clear" hidden>Clear filters</button>
<label class="search"><span>Search</span><input type="search" id="search" placeholder="Title, file, commit, author" autocomplete="off" spellcheck="false"></label>
<label><span>Order</span><select id="order"><option value="severity">Gravest first</option><option value="place">By place</option><option value="provider">By provider</option><option value="newest" class="if-commits">Newest first</option></select></label></div>
<table id="table"><caption>Findings</caption><thead><tr><th scope="col">Severity</th><th scope="col">Secret</th><th scope="col">Place</th><th scope="col" class="if-commits">Commit</th><th scope="col"><span class="unseen">Details</span></th></tr></thead><tbody id="rows"></tbody></table>
<p id="nothing" class="nothing" hidden>No finding passes these filters.</p>
<button type="button" id="more" hidden></button>
</div>
${withoutScript(findings)}
</section>`;
}

function withoutScript(findings: readonly Finding[]): Markup {
  const listed = gravestFirst(findings).slice(0, listedWithoutScript);
  const more = findings.length - listed.length;
  const rest = more > 0 ? [markup`<li>and ${grouped(more)} more</li>\n`] : [];
  const items = listed.map(
    (finding) =>
      markup`<li><span class="badge ${finding.severity}">${meanings[finding.severity].name}</span> ${printable(finding.title)} <code class="path"><bdi>${printable(placeText(finding))}</bdi></code></li>\n`,
  );
  return markup`<noscript><h2>Findings</h2><ul class="plain">\n${items}${rest}</ul></noscript>`;
}

function sharedSection(shared: readonly SharedCredential[]): Markup | readonly Markup[] {
  if (shared.length === 0) return [];
  const credentials = shared.map(
    ({ title, places }) => markup`<li class="panel"><h3>${printable(title)}</h3><ul class="plain">
${places.map((place) => markup`<li><code class="path"><bdi>${printable(placeText(place))}</bdi></code></li>\n`)}</ul></li>
`,
  );
  return markup`<section aria-labelledby="shared-title"><h2 id="shared-title">Shared credentials</h2>
<p>Several services or environments use the same credential. Give each its own: then one leak is one leak.</p>
<ul class="cards">
${credentials}</ul></section>`;
}

function skippedSection(skipped: readonly Skipped[]): Markup | readonly Markup[] {
  if (skipped.length === 0) return [];
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  return markup`<section aria-labelledby="skipped-title"><h2 id="skipped-title">Not scanned</h2>
${reasons.map((reason) =>
  skippedReason(
    reason,
    skipped.filter((one) => one.reason === reason),
  ),
)}</section>`;
}

function skippedReason(reason: string, skipped: readonly Skipped[]): Markup {
  const more = skipped.length - listedSkipped;
  const rest = more > 0 ? [markup`<li>and ${grouped(more)} more; the JSON report names all</li>\n`] : [];
  return markup`<details class="panel"><summary>${reason} <span class="count">${grouped(skipped.length)}</span></summary><ul class="plain">
${skipped.slice(0, listedSkipped).map(({ path }) => markup`<li><code class="path"><bdi>${printable(path)}</bdi></code></li>\n`)}${rest}</ul></details>
`;
}

/** A number and its unit stay on one line. */
const blank = '\u00a0';

function sizeText(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  const power = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${(bytes / 1000 ** power).toFixed(power === 0 ? 0 : 1)}${blank}${units[power] ?? ''}`;
}

function durationText(durationMs: number): string {
  return durationMs < 10_000 ? `${Math.round(durationMs)}${blank}ms` : `${(durationMs / 1000).toFixed(1)}${blank}s`;
}
