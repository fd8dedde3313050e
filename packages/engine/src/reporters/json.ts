// The report for programs, described by docs/reference/report.schema.json. One finding a line, so that differences read well.

import type { Finding, Place, SharedCredential } from '../finding.ts';
import type { Reporter } from '../report.ts';
import { countBySeverity, toJson } from '../report-facts.ts';

/** Grows when a reader of the old form would not understand the new one; new members do not count. */
const formatVersion = 1;

/** Makes the report as JSON. */
export const reportJson: Reporter = ({ findings, shared, coverage }) => {
  const { skipped, files, bytes, commits, durationMs } = coverage;
  const counts = Object.entries({ files, bytes, commits, ...countBySeverity(findings), durationMs: Math.round(durationMs) });
  const summary = [...counts.map(([name, count]) => `    "${name}": ${count}`), `    "skipped": ${list(skipped, '    ')}`];
  return `{
  "version": ${formatVersion},
  "findings": ${list(findings.map(findingOf), '  ')},
  "shared": ${list(shared.map(sharedOf), '  ')},
  "summary": {
${summary.join(',\n')}
  }
}
`;
};

function list(items: readonly unknown[], margin: string): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => `${margin}  ${toJson(item)}`).join(',\n')}\n${margin}]`;
}

/** Names each member, here and below, so that nothing gets into the report by being there. */
function findingOf({ ruleId, title, provider, severity, confidence, fingerprint, masked, places, ...place }: Finding): object {
  const { commit, author, date, ...position } = placeOf(place);
  const judged = { ruleId, title, provider, severity, confidence: Math.round(confidence * 1000) / 1000 };
  return { ...judged, ...position, fingerprint, masked, commit, author, date, places: places?.map(placeOf) };
}

function sharedOf({ title, places }: SharedCredential): object {
  return { title, places: places.map(placeOf) };
}

function placeOf({ file, line, column, endLine, endColumn, commit, author, date }: Place): Record<string, unknown> {
  return { file, line, column, endLine, endColumn, commit, author, date };
}
