// The report as SARIF 2.1.0 for code scanning: within the limits GitHub sets for an upload, and without any text of the scanned files.
// Format: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html

import type { Finding, Place, ScanResult } from '../finding.ts';
import { counted, endOf, gravestFirst, hasRead, isExpected, isWebAddress, placeText, toJson, wellFormed } from '../report-facts.ts';
import type { ReportContext, Reporter, RuleSummary } from '../report.ts';
import type { Severity } from '../severity.ts';

/** GitHub refuses a run with more results. */
const mostResults = 25_000;

/** Things not scanned that are named one by one. */
const shownSkipped = 1000;

const levels: Readonly<Record<Severity, string>> = { high: 'error', medium: 'warning', low: 'note' };

/** GitHub's scale: from 7 on high, from 4 on medium, below it low. */
const securitySeverities: Readonly<Record<Severity, string>> = { high: '8.5', medium: '5.5', low: '2.5' };

/** Makes the report as a SARIF log with one run. */
export const reportSarif: Reporter = (result, context) => {
  const kept = new Set(gravestFirst(result.findings).slice(0, mostResults));
  const rules = rulesOf(result.findings, context.rules);
  const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
  const results = result.findings.filter((finding) => kept.has(finding)).map((finding) => resultOf(finding, ruleIndexes.get(finding.ruleId) ?? -1));
  const run = {
    tool: { driver: { name: 'secr', semanticVersion: context.version, rules: rules.map(ruleOf) } },
    invocations: [invocationOf(result, context)],
    originalUriBaseIds: { SRCROOT: { description: { text: 'The folder the scan was started in.' } } },
    columnKind: 'utf16CodeUnits',
    results,
  };
  return `${toJson({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, 2)}\n`;
};

/** The rules of the findings: thousands that found nothing would make every report megabytes long. */
function rulesOf(findings: readonly Finding[], known: readonly RuleSummary[]): RuleSummary[] {
  const byId = new Map(known.map((rule) => [rule.id, rule]));
  const rules = new Map<string, RuleSummary>();
  for (const { ruleId, title, provider, severity } of findings) {
    if (!rules.has(ruleId)) rules.set(ruleId, byId.get(ruleId) ?? { id: ruleId, title, provider, severity, references: [] });
  }
  return [...rules.values()];
}

function ruleOf({ id, title, provider, severity, references }: RuleSummary): object {
  const advice = `Revoke the secret at ${provider}, then keep the new one out of the code.`;
  return {
    id,
    shortDescription: { text: escaped(title) },
    fullDescription: { text: escaped(`A secret of ${provider} (${title}) stands where everyone who reads the code can read it.`) },
    help: { text: escaped([advice, ...references].join('\n')) },
    helpUri: references.find(isWebAddress),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['security', 'secret'], 'security-severity': securitySeverities[severity] },
  };
}

function resultOf(finding: Finding, ruleIndex: number): object {
  const { ruleId, severity, confidence, fingerprint, masked, title, places = [] } = finding;
  const shown = masked === '' ? '' : ` (${masked})`;
  // A link to the number of a related location: GitHub shows those that are linked.
  const links = places.map((place, index) => `[${escaped(placeText(place))}](${index + 1})`);
  const also = links.length === 0 ? '' : ` The same secret stands in ${links.join(', ')}.`;
  return {
    ruleId,
    ruleIndex,
    level: levels[severity],
    rank: Math.round(confidence * 1000) / 10,
    message: { text: `${escaped(title + shown)} stands here in the clear. Revoke it, and keep the new one out of the code.${also}` },
    locations: [locationOf(finding)],
    ...(places.length > 0 && { relatedLocations: places.map((place, index) => ({ id: index + 1, ...locationOf(place) })) }),
    partialFingerprints: { 'secrFingerprint/v1': fingerprint },
    properties: { confidence: Math.round(confidence * 1000) / 1000, commit: finding.commit },
  };
}

/** Brackets would make a link, and braces a placeholder, of a text that comes from outside (SARIF 3.11.5 and 3.11.6). */
function escaped(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');
}

function locationOf({ file, line, column, endLine, endColumn, commit }: Place): object {
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    physicalLocation: { artifactLocation: artifactLocation(file), region },
    ...(commit !== undefined && { properties: { commit } }),
  };
}

/** A relative reference never begins with a slash: that would be a place on the machine. */
function artifactLocation(path: string): object {
  const uri = path.split('/').map(encodedPart).join('/');
  return path.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: 'SRCROOT' };
}

function encodedPart(part: string): string {
  return encodeURIComponent(wellFormed(part));
}

function invocationOf(result: ScanResult, { startedAt }: ReportContext): object {
  const { coverage, findings } = result;
  const dropped = findings.length - mostResults;
  const notes = dropped > 0 ? [notification('warning', `${counted(dropped, 'less grave finding')} left out: a run takes ${mostResults}.`)] : [];
  return {
    executionSuccessful: hasRead(coverage),
    startTimeUtc: startedAt,
    endTimeUtc: endOf(startedAt, coverage),
    toolExecutionNotifications: [...notes, ...skippedNotifications(coverage.skipped)],
    properties: { files: coverage.files, bytes: coverage.bytes, commits: coverage.commits },
  };
}

function skippedNotifications(skipped: ScanResult['coverage']['skipped']): object[] {
  const shown = skipped.slice(0, shownSkipped).map(({ path, reason }) => ({
    ...notification(isExpected(reason) ? 'note' : 'warning', `Not scanned: ${reason}.`),
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(path) } }],
  }));
  const more = skipped.length - shown.length;
  return more > 0 ? [...shown, notification('warning', `Not scanned: ${more} more.`)] : shown;
}

function notification(level: 'note' | 'warning', text: string): object {
  return { level, message: { text } };
}
