// An engine for tests of the command: finds four made-up formats in real files and real git objects, and nothing else. What the
// command does around a scan is tested with it; what the engine itself finds is tested elsewhere.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import {
  createBlockedReporter,
  createTextReporter,
  parseBaseline,
  pruneBaseline,
  serializeBaseline,
  updateBaseline,
  type Finding,
  type RuleSummary,
  type ScanRequest,
  type ScanResult,
  type Skipped,
} from '@secr/engine';
import type { Engine } from '../src/engine.ts';

const rules: readonly (RuleSummary & { readonly pattern: RegExp })[] = [
  rule('openai-api-key', 'OpenAI API Key', 'OpenAI', 'high', /made-openai-[a-z]{12}/g),
  rule('aws-access-key-id', 'AWS Access Key ID', 'AWS', 'high', /made-aws-[a-z]{12}/g),
  rule('generic-api-token', 'Generic API Token', 'Generic', 'medium', /made-token-[a-z]{12}/g),
  rule('example-key', 'Example Key', 'Example', 'low', /made-example-[a-z]{12}/g),
];

/** The stub. `calls` collects the requests it got. */
export function createStubEngine(calls: ScanRequest[] = []): Engine {
  const json = (result: ScanResult): string => `${JSON.stringify(result)}\n`;
  return {
    runScan: (request) => {
      calls.push(request);
      return scan(request);
    },
    listRules: () => rules.map(({ id, title, provider, severity, references }) => ({ id, title, provider, severity, references })),
    createTextReporter,
    createBlockedReporter,
    reporters: { json, sarif: json, junit: json, csv: json, gitlab: json, github: json, html: json },
    parseBaseline,
    serializeBaseline,
    updateBaseline,
    pruneBaseline,
  };
}

function rule(id: string, title: string, provider: string, severity: RuleSummary['severity'], pattern: RegExp) {
  return { id, title, provider, severity, references: ['https://example.com/keys'], pattern };
}

function scan(request: ScanRequest): ScanResult {
  const { baseline, onlyRules } = request;
  const skipped: Skipped[] = [];
  const texts = [...textsOf(request, skipped)];
  const known = new Set(baseline?.entries.map(({ fingerprint }) => fingerprint));
  const findings = texts
    .flatMap(({ file, text }) => findingsIn(file, text, baseline?.salt ?? ''))
    .filter(({ fingerprint, ruleId }) => !known.has(fingerprint) && onlyRules?.includes(ruleId) !== false);
  const bytes = texts.reduce((sum, { text }) => sum + text.length, 0);
  return { findings, shared: [], coverage: { files: texts.length, bytes, commits: 0, durationMs: 12, skipped } };
}

function findingsIn(file: string, text: string, salt: string): Finding[] {
  return text.split('\n').flatMap((line, index) =>
    rules.flatMap(({ id, title, provider, severity, pattern }) =>
      [...line.matchAll(pattern)].map((match) => ({
        file,
        line: index + 1,
        column: match.index + 1,
        endLine: index + 1,
        endColumn: match.index + match[0].length + 1,
        ruleId: id,
        title,
        provider,
        severity,
        confidence: 0.9,
        fingerprint: createHash('sha256').update(`${salt}${id}${match[0]}`).digest('hex').slice(0, 32),
        masked: match[0].slice(0, match[0].lastIndexOf('-') + 1),
      })),
    ),
  );
}

interface Text {
  readonly file: string;
  readonly text: string;
}

function* textsOf({ root, target }: ScanRequest, skipped: Skipped[]): Generator<Text> {
  if (target.kind === 'paths') {
    for (const one of target.paths) yield* filesOf(root, path.normalize(one), skipped);
  } else if (target.kind === 'stdin') {
    yield { file: target.name, text: Buffer.from(target.content).toString() };
  } else if (target.kind === 'staged') {
    yield* changesOf(root, target.raw === undefined ? git(root, ['diff-index', '--cached', '--raw', '-z', '--no-renames', 'HEAD']) : Buffer.from(target.raw).toString());
  } else if (target.kind === 'push') {
    for (const line of target.lines.trim().split('\n')) {
      const [, sha = ''] = line.split(' ');
      for (const commit of git(root, ['rev-list', sha, '--not', '--remotes']).split('\n').filter(Boolean)) {
        yield* changesOf(root, git(root, ['diff-tree', '-r', '--root', '--raw', '-z', '--no-renames', '--no-commit-id', commit]));
      }
    }
  } else {
    const range = target.kind === 'range' ? target.range : 'HEAD';
    for (const commit of git(root, ['rev-list', range]).split('\n').filter(Boolean)) {
      yield* changesOf(root, git(root, ['diff-tree', '-r', '--root', '--raw', '-z', '--no-renames', '--no-commit-id', commit]));
    }
  }
}

function* filesOf(root: string, name: string, skipped: Skipped[]): Generator<Text> {
  const facts = fs.lstatSync(path.join(root, name));
  if (facts.isSymbolicLink()) skipped.push({ path: name, reason: 'symbolic link' });
  else if (facts.isFile()) yield { file: name, text: fs.readFileSync(path.join(root, name), 'utf8') };
  else for (const entry of fs.readdirSync(path.join(root, name)).toSorted()) if (entry !== '.git') yield* filesOf(root, path.join(name, entry), skipped);
}

function* changesOf(root: string, raw: string): Generator<Text> {
  const parts = raw.split('\0');
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [, , , blob = '', status = ''] = (parts[index] ?? '').split(' ');
    if (status !== 'D') yield { file: parts[index + 1] ?? '', text: git(root, ['cat-file', 'blob', blob]) };
  }
}

function git(cwd: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw Object.assign(new Error(stderr.trim()), { code: 'GIT_FAILED', hint: undefined });
  return stdout;
}
