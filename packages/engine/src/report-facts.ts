// What several reporters tell in their own way: how grave, how long, how whole. Pure.

import type { Coverage, Finding, Place, SkipReason } from './finding.ts';
import { severities, type Severity } from './severity.ts';

/** A new list, the gravest first; findings that are equally grave keep their order. */
export function gravestFirst(findings: readonly Finding[]): Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { high: 0, medium: 0, low: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The findings of each file, in the order in which the files come. */
export function groupByFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = files.get(finding.file);
    if (group) group.push(finding);
    else files.set(finding.file, [finding]);
  }
  return files;
}

/** When a scan ended, ISO 8601 in UTC. */
export function endOf(startedAt: string, { durationMs }: Coverage): string {
  return new Date(Date.parse(startedAt) + Math.round(durationMs)).toISOString();
}

/** True when something was read: a scan that read nothing is not a success. */
export function hasRead({ files }: Coverage): boolean {
  return files > 0;
}

/** What every scan leaves out on purpose, and what trouble or a limit kept from it. */
const expected: Readonly<Record<SkipReason, boolean>> = {
  unreadable: false,
  'not a regular file': true,
  'symbolic link': true,
  binary: true,
  ignored: true,
  excluded: true,
  'installed packages': true,
  'nested too deep': false,
  'too large': false,
  'archive limit reached': false,
  'archive encrypted': false,
  'archive damaged': false,
  'compression not supported': false,
  'decode limit reached': false,
  'time limit reached': false,
  'finding limit reached': false,
  'object missing': false,
  'object damaged': false,
  submodule: true,
  vanished: true,
};

/** True for what every scan leaves out; false where trouble or a limit kept the scan from reading. */
export function isExpected(reason: SkipReason): boolean {
  return expected[reason];
}

/** The text with U+FFFD for each surrogate that stands alone: UTF-8 and many readers of JSON cannot take one. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** The JSON of a value, well-formed; indented by `indent` blanks, or on one line. */
export function toJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'string' ? wellFormed(inner) : inner), indent);
}

/** `src/a.ts:4:2`. */
export function placeText({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** True for an absolute address of the web, made of nothing but what RFC 3986 allows. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[\da-f]{2})+$/i.test(text);
}

/** `1 file`, `2,000 files`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `12,345`. */
export function grouped(count: number): string {
  return count.toLocaleString('en');
}
