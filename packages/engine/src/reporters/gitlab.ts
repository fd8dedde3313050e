// The report as GitLab's secret detection reads it: security report schema 15.0.4, an early one of its major version, so that older servers
// take it too. Format: https://gitlab.com/gitlab-org/security-products/security-report-schemas

import type { Finding, ScanResult } from '../finding.ts';
import { counted, endOf, hasRead, isExpected, isWebAddress, placeText, toJson } from '../report-facts.ts';
import type { ReportContext, Reporter } from '../report.ts';
import type { Severity } from '../severity.ts';

const schemaVersion = '15.0.4';

/** The longest name the schema takes, in characters. */
const longestName = 255;

/** Things not scanned that are named one by one. */
const shownSkipped = 1000;

/** Stands for the commit in scans of files, which have none. */
const noCommit = '0'.repeat(40);

const severityNames: Readonly<Record<Severity, string>> = { high: 'High', medium: 'Medium', low: 'Low' };

/** Makes the report as GitLab's secret detection report. */
export const reportGitlab: Reporter = (result, context) => {
  const pages = new Map(context.rules.map(({ id, references }) => [id, references.filter(isWebAddress)]));
  const vulnerabilities = result.findings.map((finding) => vulnerability(finding, pages.get(finding.ruleId) ?? []));
  return `${toJson({ version: schemaVersion, scan: scanOf(result, context), vulnerabilities }, 2)}\n`;
};

function scanOf({ coverage }: ScanResult, { version, startedAt }: ReportContext): object {
  const tool = { id: 'secr', name: 'secr', version, vendor: { name: 'secr' } };
  return {
    analyzer: tool,
    scanner: tool,
    type: 'secret_detection',
    start_time: withoutZone(startedAt),
    end_time: withoutZone(endOf(startedAt, coverage)),
    status: hasRead(coverage) ? 'success' : 'failure',
    messages: messagesOf(coverage.skipped),
  };
}

function withoutZone(time: string): string {
  return time.slice(0, 'yyyy-mm-ddThh:mm:ss'.length);
}

function messagesOf(skipped: ScanResult['coverage']['skipped']): object[] {
  const shown = skipped.slice(0, shownSkipped);
  const messages = shown.map(({ path, reason }) => ({ level: isExpected(reason) ? 'info' : 'warn', value: `not scanned: ${path} (${reason})` }));
  const more = skipped.length - shown.length;
  return more > 0 ? [...messages, { level: 'warn', value: `not scanned: ${more} more` }] : messages;
}

function vulnerability(finding: Finding, references: readonly string[]): object {
  const { ruleId, title, severity, masked, file, line, endLine, commit = noCommit, author, date, places = [] } = finding;
  const shown = masked === '' ? '' : ` (${masked})`;
  const also = places.length === 0 ? '' : ` The same secret stands in ${counted(places.length, 'other place')}: ${places.map(placeText).join(', ')}.`;
  return {
    id: idOf(finding),
    category: 'secret_detection',
    name: [...title].slice(0, longestName).join(''),
    message: `${title} in ${placeText(finding)}`,
    description: `${title}${shown} stands in ${placeText(finding)}. Revoke it, and keep the new one out of the repository.${also}`,
    severity: severityNames[severity],
    location: { file, commit: { sha: commit, author, date }, start_line: line, end_line: endLine },
    identifiers: [{ type: 'secr_rule_id', name: `secr rule ${ruleId}`, value: ruleId, url: references[0] }],
    links: references.map((url) => ({ url })),
  };
}

/** A UUID (version 8, RFC 9562) that stays with a secret and its place, and differs between places: 128 bits of FNV-1a. */
function idOf({ fingerprint, file, line, column, commit = '' }: Finding): string {
  let hash = 0x6c62272e07bb014262b821756295c58dn;
  for (const byte of new TextEncoder().encode([fingerprint, commit, line, column, file].join('\0'))) {
    hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * 0x1000000000000000000013bn);
  }
  const digits = hash.toString(16).padStart(32, '0');
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
  return [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, variant + digits.slice(17, 20), digits.slice(20)].join('-');
}
