// Reads the ignore files of other tools, so that nobody has to go through old findings again: gitleaks' `.gitleaksignore` and detect-secrets'
// `.secrets.baseline`. Both become one shape.

import { EngineError } from '../errors.ts';
import { itemsOf, required, stringOf } from './json-shape.ts';
import { jsonProblem, memberOf, readJson } from './json.ts';
import type { JsonNode, JsonSource } from './json.ts';

/** Something another tool was told to leave alone: a place, or a value known by its SHA-1. */
export type ImportedIgnore =
  | { readonly kind: 'place'; readonly file: string; readonly line: number; readonly ruleId: string; readonly commit?: string }
  | { readonly kind: 'value'; readonly file: string; readonly sha1: string };

/** What of a finding decides whether it is ignored. */
export interface IgnoreCandidate {
  readonly file: string;
  readonly line: number;
  readonly ruleId: string;
  readonly commit?: string;
}

/** Parses `.gitleaksignore`: `[commit:]path:rule:line`, one on each line. Throws IMPORT_INVALID. */
export function parseGitleaksIgnore(text: string, fileName: string): ImportedIgnore[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const entry = line.trim();
    return entry === '' || entry.startsWith('#') ? [] : [placeOf(entry, `${fileName}:${index + 1}`)];
  });
}

/** Parses `.secrets.baseline`. Throws IMPORT_INVALID. */
export function parseSecretsBaseline(text: string, fileName: string): ImportedIgnore[] {
  const source: JsonSource = { text, fileName, code: 'IMPORT_INVALID' };
  const root = readJson(source);
  const results = memberOf(root, 'results');
  if (results?.kind !== 'object') throw jsonProblem(source, (results ?? root).at, 'no results as detect-secrets writes them');
  return results.members.flatMap(({ key, value }) => itemsOf(source, value, `results of ${key}`).map((item) => valueOf(source, item, key)));
}

/**
 * Compiles ignores to the test of a finding. `sha1` computes the SHA-1 of the finding's value in lower-case hexadecimal, and is only called for
 * files that need it. A rule id of the other tool that no rule here has (`knownRules`) stands for any rule at that place.
 */
export function createIgnoreMatcher(ignores: readonly ImportedIgnore[], knownRules: ReadonlySet<string>): (candidate: IgnoreCandidate, sha1: () => string) => boolean {
  const byFile = new Map<string, ImportedIgnore[]>();
  for (const ignore of ignores) {
    const path = plainPath(ignore.file);
    const ofFile = byFile.get(path) ?? [];
    byFile.set(path, ofFile);
    ofFile.push(ignore);
  }
  return (candidate, sha1) => {
    const ofFile = byFile.get(plainPath(candidate.file)) ?? [];
    return ofFile.some((ignore) => {
      if (ignore.kind === 'value') return ignore.sha1 === sha1();
      const isOfRule = ignore.ruleId === candidate.ruleId || !knownRules.has(ignore.ruleId);
      return ignore.line === candidate.line && isOfRule && (ignore.commit === undefined || ignore.commit === candidate.commit);
    });
  };
}

function placeOf(entry: string, where: string): ImportedIgnore {
  const match = /^(?:(?<commit>[0-9a-f]{40}|[0-9a-f]{64}):)?(?<file>.+):(?<ruleId>[^:]+):(?<line>\d+)$/.exec(entry);
  const { commit, file, ruleId, line } = match?.groups ?? {};
  if (file === undefined || ruleId === undefined || line === undefined) {
    throw new EngineError('IMPORT_INVALID', `${where}: not a fingerprint as gitleaks writes it`, { hint: 'path:rule:line, or commit:path:rule:line' });
  }
  return { kind: 'place', file, ruleId, line: Number(line), ...(commit !== undefined && { commit }) };
}

function valueOf(source: JsonSource, node: JsonNode, file: string): ImportedIgnore {
  const hashNode = required(source, node, memberOf(node, 'hashed_secret'), 'hashed_secret');
  const sha1 = stringOf(source, hashNode, 'hashed_secret').toLowerCase();
  if (!/^[0-9a-f]{40}$/.test(sha1)) throw jsonProblem(source, hashNode.at, 'hashed_secret is not a SHA-1 in hexadecimal');
  return { kind: 'value', file, sha1 };
}

/** Tools differ in the separator of folders, and of an archive and its member. */
function plainPath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\.\//, '').replaceAll('!/', '!');
}
