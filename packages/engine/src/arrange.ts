// From what was sighted to the result: findings in the order of the files, each with the other places of its secret, and the credentials that
// several services or environments share.

import type { Sighted } from './collect.ts';
import type { Finding, Place, SharedCredential } from './finding.ts';
import { placesPerFinding } from './limits.ts';

/** Findings in the order of file, line and column, each with the other places where its value stands under the same rule. */
export function arrangeFindings(sighted: readonly Sighted[]): Finding[] {
  const groups = groupBy(sighted, ({ finding }) => finding.fingerprint);
  return sighted
    .map(({ finding }) => {
      const others = (groups.get(finding.fingerprint) ?? []).filter((other) => other.finding !== finding).slice(0, placesPerFinding);
      return others.length > 0 ? { ...finding, places: others.map((other) => placeOf(other.finding)) } : finding;
    })
    .sort(byPlace);
}

/** Credentials that stand in several services, or in env files of several environments: an agent copied them, or a person did. */
export function findShared(sighted: readonly Sighted[]): SharedCredential[] {
  const shared: SharedCredential[] = [];
  for (const group of groupBy(sighted, ({ identity }) => identity).values()) {
    const byOwner = new Map<string, Finding>();
    for (const { finding } of group.toSorted((one, other) => byPlace(one.finding, other.finding))) {
      const owner = ownerOf(finding.file);
      if (owner !== undefined && !byOwner.has(owner)) byOwner.set(owner, finding);
    }
    const [first] = byOwner.values();
    if (first && byOwner.size > 1) shared.push({ title: first.title, places: [...byOwner.values()].slice(0, placesPerFinding).map(placeOf) });
  }
  return shared.sort((one, other) => byPlace(one.places[0] as Place, other.places[0] as Place));
}

const serviceFolder = /^(?:.*\/)?(?:apps|services|packages|projects|functions|lambdas|microservices|modules)\/[^/]+\//;
const envFile = /(?:^|\/)(?:\.env(?:\.[\w.-]+)?|[\w-]+\.env)$/;
const exampleFile = /\.(?:example|sample|template|dist|defaults?|schema)$/;

/** The service or environment that a file belongs to; undefined for a file that tells of neither. */
function ownerOf(file: string): string | undefined {
  if (exampleFile.test(file)) return undefined;
  if (envFile.test(file)) return file;
  return serviceFolder.exec(file)?.[0];
}

function groupBy(sighted: readonly Sighted[], key: (one: Sighted) => string): Map<string, Sighted[]> {
  const groups = new Map<string, Sighted[]>();
  for (const one of sighted) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}

function placeOf(finding: Finding): Place {
  const { file, line, column, endLine, endColumn, commit, author, date } = finding;
  return { file, line, column, endLine, endColumn, ...(commit !== undefined && { commit }), ...(author !== undefined && { author }), ...(date !== undefined && { date }) };
}

function byPlace(one: Place, other: Place): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
