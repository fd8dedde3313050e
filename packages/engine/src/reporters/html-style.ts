// The style of the HTML report: light and dark, narrow and wide, screen and paper. Its hash stands in the page's policy: change both together.

/** What a policy names this style by. */
export const pageStyleHash = 'sha256-I2jaYjlCzlILWWGGl+qxw5DdG3MqF8HlBnHVRzG0yHY=';

/** Goes between `<style>` and its end. */
export const pageStyle = String.raw`
:root {
  color-scheme: light dark;
  --page: light-dark(#f6f6f4, #131416);
  --surface: light-dark(#ffffff, #1b1d20);
  --line: light-dark(#deded9, #32353a);
  --hover: light-dark(#f1f1ee, #232629);
  --ink: light-dark(#1c1d1f, #e9eaec);
  --soft: light-dark(#5b6067, #a1a7af);
  --high: light-dark(#b3212f, #ff8a8f);
  --high-soft: light-dark(#fbe9ea, #42201f);
  --medium: light-dark(#9a5200, #f3b25c);
  --medium-soft: light-dark(#fdf0dd, #3b2b14);
  --low: light-dark(#2461a3, #8cbcf0);
  --low-soft: light-dark(#e6f0fa, #1b2f45);
  --bar-high: light-dark(#c93a46, #e5616a);
  --bar-medium: light-dark(#e0953a, #d89a42);
  --bar-low: light-dark(#6aa0d8, #5b93cf);
  --good: light-dark(#1f7a4d, #62c493);
  --focus: light-dark(#2461a3, #8cbcf0);
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;
}
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body {
  margin: 0 auto; max-width: 78rem; padding: 0 1.5rem 3rem; background: var(--page); color: var(--ink);
  font: 0.9375rem/1.5 var(--sans);
}
h1, h2, h3, p, ul, dl, dd { margin: 0; padding: 0; }
ul { list-style: none; }
h1 { font-size: 1.75rem; line-height: 1.2; letter-spacing: -0.015em; font-weight: 650; text-wrap: balance; }
h2 { font-size: 1.0625rem; font-weight: 650; }
h3 { font-size: 0.9375rem; font-weight: 600; margin-bottom: 0.25rem; }
code { font: 0.8125rem/1.5 var(--mono); overflow-wrap: anywhere; }
a { color: var(--low); overflow-wrap: anywhere; }
button, input, select { font: inherit; color: inherit; }
button { cursor: pointer; background: none; border: 0; padding: 0; text-align: left; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
#list:focus { outline: 0; }
.unseen, caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip {
  position: absolute; left: 1.5rem; top: -4rem; background: var(--ink); color: var(--page); padding: 0.5rem 0.75rem;
  border-radius: 0 0 0.5rem 0.5rem;
}
.skip:focus { top: 0; }

header { display: grid; grid-template-columns: 1fr auto; align-items: center; gap: 0.25rem 1rem; padding: 1.75rem 0 1.5rem; }
.brand { grid-column: 1; font: 600 0.875rem/1 var(--mono); letter-spacing: 0.04em; color: var(--soft); margin-bottom: 1rem; }
h1, .about { grid-column: 1 / -1; }
.about { color: var(--soft); }
#theme { grid-column: 2; grid-row: 1; margin-bottom: 1rem; }
.quiet {
  color: var(--soft); font-size: 0.8125rem; border: 1px solid var(--line); border-radius: 0.375rem;
  padding: 0.1875rem 0.625rem; background: var(--surface);
}
.quiet:hover { color: var(--ink); background: var(--hover); }

main { display: grid; gap: 2rem; }
main > section:not(.clean) > p:not(.tile) { color: var(--soft); max-width: 60ch; }
.panel, .tile { background: var(--surface); border: 1px solid var(--line); border-radius: 0.625rem; }
.panel { padding: 1rem 1.125rem; }

.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 0.75rem; }
.tile { display: grid; align-content: start; padding: 0.875rem 1.125rem 1rem; position: relative; overflow: hidden; }
.tile .number { font-size: 2rem; line-height: 1.15; font-weight: 650; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
.tile .label { font-weight: 600; }
.tile .meaning { color: var(--soft); font-size: 0.8125rem; }
button.tile { border-top-width: 4px; padding-top: calc(0.875rem - 3px); color: inherit; }
button.tile:disabled { cursor: default; }
button.tile:enabled:hover { background: var(--hover); }
.tile.high { border-top-color: var(--bar-high); } .tile.high .number { color: var(--high); }
.tile.medium { border-top-color: var(--bar-medium); } .tile.medium .number { color: var(--medium); }
.tile.low { border-top-color: var(--bar-low); } .tile.low .number { color: var(--low); }
.tile.none { border-top-color: var(--line); } .tile.none .number { color: var(--soft); }
.tile[aria-pressed="true"] { border-color: currentColor; box-shadow: inset 0 0 0 1px currentColor; }

.charts { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.75rem; }
.charts h2 { margin-bottom: 0.625rem; }
.wide { grid-column: 1 / -1; }
.bars { display: grid; align-content: start; gap: 1px; margin: 0 -0.5rem; max-height: 24rem; overflow-y: auto; }
.bar {
  display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) 3rem; align-items: center; gap: 0.75rem;
  width: 100%; padding: 0.1875rem 0.5rem; border-radius: 0.375rem;
}
.bar:hover, .column:hover { background: var(--hover); }
.bar:focus-visible { outline-offset: -2px; }
.bar[aria-pressed="true"] { background: var(--hover); box-shadow: inset 0 0 0 1px var(--soft); }
.bar .name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.folders .bar { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 3rem; }
.folders .name { font: 0.8125rem/1.5 var(--mono); }
.bar .count { text-align: right; font-variant-numeric: tabular-nums; color: var(--soft); }
.bar .stack { display: flex; height: 0.625rem; }
.stack > * { min-width: 2px; min-height: 2px; }
.stack .high { background: var(--bar-high); } .stack .medium { background: var(--bar-medium); } .stack .low { background: var(--bar-low); }
.bar .stack > :first-child { border-radius: 2px 0 0 2px; }
.bar .stack > :last-child { border-radius: 0 2px 2px 0; }
.bar .stack > :only-child { border-radius: 2px; }
.bars .quiet { margin: 0.375rem 0.5rem 0.25rem; }
#over-time { position: relative; }
.most { position: absolute; right: 1.125rem; top: 1rem; color: var(--soft); font-size: 0.8125rem; }
.most::before { content: "most: "; }
.periods { display: flex; align-items: stretch; height: 8rem; border-bottom: 1px solid var(--line); }
.periods li { flex: 1 1 0; min-width: 0; display: flex; }
.column { flex: 1; display: flex; justify-content: center; padding: 0 1px; border-radius: 3px 3px 0 0; }
.column[aria-pressed="true"] { background: var(--hover); box-shadow: inset 0 0 0 1px var(--soft); }
.column .stack { display: flex; flex-direction: column-reverse; width: 100%; max-width: 2.25rem; height: 100%; }
.column .stack > :last-child { border-radius: 2px 2px 0 0; }
.axis { display: flex; justify-content: space-between; color: var(--soft); font-size: 0.8125rem; margin-top: 0.25rem; }

.toolbar { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 0.75rem; margin-bottom: 0.75rem; }
#count { color: var(--soft); font-variant-numeric: tabular-nums; }
.filters { display: flex; flex-wrap: wrap; gap: 0.375rem; }
.filters:empty { display: none; }
.chip {
  display: inline-flex; gap: 0.375rem; align-items: center; max-width: 20rem; font-size: 0.8125rem;
  border: 1px solid var(--line); border-radius: 1rem; padding: 0.125rem 0.625rem; background: var(--surface);
}
.chip span { color: var(--soft); }
.chip bdi { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.chip::after { content: "\00d7"; content: "\00d7" / ""; font-size: 1rem; line-height: 1; color: var(--soft); }
.chip:hover::after { color: var(--ink); }
.toolbar label { display: inline-flex; align-items: center; gap: 0.5rem; }
.toolbar label span { color: var(--soft); font-size: 0.8125rem; }
.toolbar .search { margin-left: auto; }
input, select { background: var(--surface); border: 1px solid var(--line); border-radius: 0.375rem; padding: 0.3125rem 0.5rem; }
input { width: 17rem; max-width: 100%; }
input::placeholder { color: var(--soft); opacity: 1; }

table {
  width: 100%; border-collapse: separate; border-spacing: 0; background: var(--surface); border: 1px solid var(--line);
  border-radius: 0.625rem; table-layout: fixed;
}
th {
  text-align: left; font-weight: 500; font-size: 0.8125rem; color: var(--soft); padding: 0.5rem 0.75rem;
  position: sticky; top: 0; background: var(--surface); border-bottom: 1px solid var(--line); z-index: 1;
}
th:first-child { border-top-left-radius: 0.625rem; } th:last-child { border-top-right-radius: 0.625rem; }
th:nth-child(1) { width: 6.25rem; } th:nth-child(2) { width: 28%; } th.if-commits { width: 13.5rem; } th:last-child { width: 3rem; }
td { padding: 0.5rem 0.75rem; vertical-align: top; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
tbody tr:last-child td { border-bottom: 0; }
tbody tr:not(.details):hover td { background: var(--hover); }
.badge { display: inline-block; font-size: 0.75rem; font-weight: 600; line-height: 1.25rem; padding: 0 0.5rem; border-radius: 0.3125rem; }
.badge.high { color: var(--high); background: var(--high-soft); }
.badge.medium { color: var(--medium); background: var(--medium-soft); }
.badge.low { color: var(--low); background: var(--low-soft); }
.secret .title { font-weight: 550; display: block; }
.masked, .by, .also { color: var(--soft); display: block; font-size: 0.8125rem; }
.path { direction: ltr; unicode-bidi: isolate; }
.path .folder, .path .position { color: var(--soft); }
.path .file { font-weight: 600; }
.toggle { width: 1.5rem; height: 1.5rem; border-radius: 0.375rem; display: grid; place-items: center; }
.toggle:hover { background: var(--line); }
.toggle::before {
  content: ""; width: 0.4375rem; height: 0.4375rem; border: solid var(--soft); border-width: 0 2px 2px 0;
  transform: translateY(-2px) rotate(45deg);
}
.toggle[aria-expanded="true"]::before { transform: translateY(2px) rotate(225deg); }
tr.open td { border-bottom-color: transparent; }
.details td { padding-left: 7rem; padding-top: 0; }
.details dl {
  display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0.25rem 0.75rem; font-size: 0.875rem;
  padding-bottom: 0.5rem;
}
dt { color: var(--soft); }
.details .by { display: inline; }
#more {
  display: block; width: 100%; margin-top: 0.75rem; padding: 0.5rem; text-align: center; color: var(--soft);
  border: 1px solid var(--line); border-radius: 0.625rem; background: var(--surface);
}
#more:hover { color: var(--ink); background: var(--hover); }
.nothing {
  padding: 3rem 1rem; text-align: center; color: var(--soft); background: var(--surface); border: 1px solid var(--line);
  border-radius: 0.625rem;
}

.clean {
  display: grid; justify-items: center; gap: 1rem; padding: 3.5rem 1rem; text-align: center; background: var(--surface);
  border: 1px solid var(--line); border-radius: 0.625rem; color: var(--good);
}
.clean.empty { color: var(--medium); }
.clean svg { fill: none; stroke: currentColor; stroke-width: 2.5; stroke-linecap: round; stroke-linejoin: round; }
.clean p { font-size: 1.0625rem; color: var(--ink); }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 0.75rem; margin-top: 0.75rem; }
section > h2 + p { margin-top: 0.25rem; }
details.panel { margin-top: 0.5rem; padding: 0.5rem 1rem; }
summary { cursor: pointer; }
summary .count { color: var(--soft); margin-left: 0.25rem; font-variant-numeric: tabular-nums; }
summary::first-letter { text-transform: uppercase; }
details .plain { padding: 0.5rem 0 0.25rem; }
.plain li { padding: 0.0625rem 0; }
noscript .plain { margin-top: 0.75rem; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.8125rem; }

@media screen and (max-width: 46rem) {
  body { padding: 0 1rem 2rem; }
  .charts { grid-template-columns: minmax(0, 1fr); }
  .tiles { grid-template-columns: repeat(6, minmax(0, 1fr)); gap: 0.5rem; }
  .tile { grid-column: span 2; }
  p.tile { grid-column: span 3; }
  .tile .number { font-size: 1.5rem; }
  .tile { padding: 0.75rem; }
  .toolbar .search { margin-left: 0; width: 100%; }
  .search input { flex: 1; }
  thead { display: none; }
  table, tbody, tr, td { display: block; width: 100%; }
  tbody tr { padding: 0.75rem 3rem 0.75rem 0.875rem; border-bottom: 1px solid var(--line); position: relative; }
  tbody tr:last-child, tr.open { border-bottom: 0; }
  td { border: 0; padding: 0.125rem 0; }
  td.more { position: absolute; right: 0.75rem; top: 0.75rem; width: auto; }
  tbody tr.details { padding-top: 0; }
  .details td { padding: 0; }
  .cards { grid-template-columns: minmax(0, 1fr); }
}
@media print {
  :root, :root[data-theme] {
    color-scheme: light;
    --page: #fff; --hover: #fff; --ink: #000; --soft: #444; --line: #ccc; --high-soft: #fff; --medium-soft: #fff; --low-soft: #fff;
  }
  body { max-width: none; padding: 0; font-size: 9pt; }
  .skip, #theme, #more, #clear, .search, .toolbar label, td.more, th:last-child, .bars .quiet { display: none; }
  .stack, .tile { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .badge { border: 1px solid; line-height: 1rem; }
  .tiles { grid-template-columns: repeat(5, minmax(0, 1fr)); }
  .tile { padding: 0.625rem 0.75rem; }
  .tile .number { font-size: 1.375rem; }
  .bars { max-height: none; overflow: visible; }
  th { position: static; }
  th:nth-child(1) { width: 4.75rem; }
  th:nth-child(2) { width: 25%; }
  th.if-commits { width: 10rem; }
  td, th { padding: 0.25rem 0.5rem; }
  code, .masked, .by, .also { font-size: 8pt; }
  tr, .panel, .tile { break-inside: avoid; }
  a { color: inherit; }
}
@media (prefers-contrast: more) { :root { --line: currentColor; --soft: var(--ink); } }
`;
