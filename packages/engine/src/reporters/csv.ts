// The report as a table for spreadsheets: RFC 4180, with a heading. No cell can act as a formula.

import type { Finding } from '../finding.ts';
import type { Reporter } from '../report.ts';
import { wellFormed } from '../report-facts.ts';

const columns = [
  'severity',
  'title',
  'file',
  'line',
  'column',
  'endLine',
  'endColumn',
  'masked',
  'provider',
  'ruleId',
  'confidence',
  'fingerprint',
  'commit',
  'author',
  'date',
] as const satisfies readonly (keyof Finding)[];

/** Makes the report as comma-separated values, one record for each finding. */
export const reportCsv: Reporter = ({ findings }) =>
  [columns.join(','), ...findings.map((finding) => columns.map((column) => cell(finding[column])).join(','))].map((record) => `${record}\r\n`).join('');

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(Math.round(value * 1000) / 1000);
  const text = withoutFormula(wellFormed(value));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Spreadsheets run a cell that begins with one of these, full-width forms included; an apostrophe makes it text. */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}
