// The baseline: findings that were accepted, by their keyed fingerprints. The file says nothing about a value, merges well (one entry on
// each line, sorted), and does not change when code moves.

import type { Finding } from '../finding.ts';
import { jsonProblem, memberOf, readJson } from './json.ts';
import type { JsonNode, JsonSource } from './json.ts';
import { fieldsOf, itemsOf, required, stringOf, wholeNumberOf } from './json-shape.ts';

/** The version of the file's format. */
const formatVersion = 1;

/** One accepted finding. */
export interface BaselineEntry {
  /** As `Finding.fingerprint`. */
  readonly fingerprint: string;
  readonly rule: string;
  /** Where it was last seen, for people: it decides nothing. */
  readonly file: string;
  readonly reason?: string;
  /** Day, `2026-03-31`. */
  readonly added: string;
}

/** A baseline file: the findings a project has decided to live with. */
export interface Baseline {
  /** Keys the fingerprints: lower-case hexadecimal, 16 bytes or more. */
  readonly salt: string;
  readonly entries: readonly BaselineEntry[];
}

/** What the baseline needs to know of a finding. */
export type BaselineFinding = Pick<Finding, 'fingerprint' | 'ruleId' | 'file'>;

/** Parses a baseline. Throws BASELINE_INVALID with line and column. */
export function parseBaseline(text: string, fileName: string): Baseline {
  const source: JsonSource = { text, fileName, code: 'BASELINE_INVALID' };
  const root = readJson(source);
  const versionNode = required(source, root, memberOf(root, 'version'), 'version');
  if (wholeNumberOf(source, versionNode, 'version', 1) !== formatVersion) {
    throw jsonProblem(source, versionNode.at, `version is not ${formatVersion}`, 'a newer secr wrote this file: update secr');
  }
  const { salt, entries } = fieldsOf(source, root, 'the baseline', ['version', 'salt', 'entries']);
  const seen = new Set<string>();
  return {
    salt: hexOf(source, required(source, root, salt, 'salt'), 'salt', /^[0-9a-f]{32,128}$/),
    entries: itemsOf(source, required(source, root, entries, 'entries'), 'entries').map((node, index) => {
      const entry = readEntry(source, node, `entries[${index}]`);
      if (seen.has(entry.fingerprint)) throw jsonProblem(source, node.at, `entries[${index}] has the fingerprint of an earlier one`);
      seen.add(entry.fingerprint);
      return entry;
    }),
  };
}

/** Writes a baseline: the same entries always give the same text. */
export function serializeBaseline({ salt, entries }: Baseline): string {
  const lines = entries.toSorted(byPlace).map((entry) => `    ${JSON.stringify(inOrder(entry))}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": ${formatVersion},\n  "salt": ${JSON.stringify(salt)},\n  "entries": ${list}\n}\n`;
}

/** Adds the findings that are not in it; those that are keep their reason and day, and get the file they now stand in. */
export function updateBaseline(baseline: Baseline, findings: readonly BaselineFinding[], today: string): Baseline {
  const entries = new Map(baseline.entries.map((entry) => [entry.fingerprint, entry]));
  for (const { fingerprint, ruleId: rule, file } of findings) {
    const { reason, added = today } = entries.get(fingerprint) ?? {};
    entries.set(fingerprint, { fingerprint, rule, file, ...(reason !== undefined && { reason }), added });
  }
  return { salt: baseline.salt, entries: [...entries.values()] };
}

/** Drops the entries that no finding has any more. */
export function pruneBaseline(baseline: Baseline, findings: readonly BaselineFinding[]): Baseline {
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  return { salt: baseline.salt, entries: baseline.entries.filter(({ fingerprint }) => found.has(fingerprint)) };
}

const entryKeys = ['fingerprint', 'rule', 'file', 'reason', 'added'] as const;

function readEntry(source: JsonSource, node: JsonNode, where: string): BaselineEntry {
  const fields = fieldsOf(source, node, where, entryKeys);
  const need = (key: (typeof entryKeys)[number]): JsonNode => required(source, node, fields[key], `${where}.${key}`);
  const added = stringOf(source, need('added'), `${where}.added`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(added)) throw jsonProblem(source, need('added').at, `${where}.added is not a day like 2026-03-31`);
  return {
    fingerprint: hexOf(source, need('fingerprint'), `${where}.fingerprint`, /^[0-9a-f]{32}$/),
    rule: stringOf(source, need('rule'), `${where}.rule`),
    file: stringOf(source, need('file'), `${where}.file`),
    ...(fields.reason && { reason: stringOf(source, fields.reason, `${where}.reason`) }),
    added,
  };
}

function hexOf(source: JsonSource, node: JsonNode, what: string, form: RegExp): string {
  const text = stringOf(source, node, what);
  if (!form.test(text)) throw jsonProblem(source, node.at, `${what} is not lower-case hexadecimal of the right length`);
  return text;
}

/** By code units, so that the order is the same in every locale. */
function byPlace(left: BaselineEntry, right: BaselineEntry): number {
  for (const key of ['file', 'rule', 'fingerprint'] as const) {
    if (left[key] !== right[key]) return left[key] < right[key] ? -1 : 1;
  }
  return 0;
}

function inOrder({ fingerprint, rule, file, reason, added }: BaselineEntry): BaselineEntry {
  return { fingerprint, rule, file, ...(reason !== undefined && { reason }), added };
}
