// A whole scan, readable from top to bottom: settings, what to read, how to judge it, what came of it. I/O.

import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { scanArchive } from './archives/archive.ts';
import { archiveKind, namedArchiveKind } from './archives/kind.ts';
import { arrangeFindings, findShared } from './arrange.ts';
import type { Assets } from './assets.ts';
import type { Sighted } from './collect.ts';
import type { Baseline } from './config/baseline.ts';
import { EngineError } from './errors.ts';
import type { Finding, ScanResult } from './finding.ts';
import { createFileWatch, headBytes } from './file-watch.ts';
import type { FileWatch } from './file-watch.ts';
import { findRepository } from './git/repository.ts';
import { messagePaths } from './git/texts.ts';
import type { Environment, Repository } from './git/repository.ts';
import { scanShared } from './parallel.ts';
import type { ListedFile } from './parallel.ts';
import type { RuleSummary } from './report.ts';
import type { Scanned, Scanner, ScannerParts } from './scan.ts';
import { scannerFactory } from './scanner-factory.ts';
import { readSettings } from './settings.ts';
import type { Settings, SettingsRequest } from './settings.ts';
import type { ByteRange, TextSink, Unit } from './source.ts';
import { readHead } from './sources/files.ts';
import { historySource, scanObjects } from './sources/history.ts';
import { rangeSource } from './sources/range.ts';
import { stagedListingEnd, stagedSource } from './sources/staged.ts';
import { walkFolder } from './sources/walk.ts';
import { findWorktree } from './sources/worktree.ts';

/** What to scan. */
export type Target =
  | { readonly kind: 'paths'; readonly paths: readonly string[] }
  /** `raw`: the whole of what git listed, where a hook pipes it in. */
  | { readonly kind: 'staged'; readonly raw?: Uint8Array }
  | { readonly kind: 'history' }
  | { readonly kind: 'since'; readonly revision: string }
  | { readonly kind: 'range'; readonly range: string }
  | { readonly kind: 'push'; readonly remote: string; readonly lines: string }
  | { readonly kind: 'stdin'; readonly name: string; readonly content: Uint8Array };

/** One scan. `root`, absolute, is what paths are relative to, in the request and in findings. */
export interface ScanRequest extends SettingsRequest {
  readonly target: Target;
  readonly environment?: Environment;
  readonly threads?: number;
  readonly onProgress?: (done: { readonly files: number; readonly bytes: number }) => void;
}

/** Runs scans with one set of compiled parts. */
export interface Runner {
  /** Throws EngineError for what the caller can mend. */
  runScan(request: ScanRequest): ScanResult;
  /** Every rule of the catalogue. */
  listRules(): readonly RuleSummary[];
}

/** A runner over the parts the build made. */
export function createRunner(assets: Assets): Runner {
  return { runScan: (request) => runScan(request, assets), listRules: () => listRules(assets) };
}

function listRules(assets: Assets): readonly RuleSummary[] {
  const references = assets.references();
  const ruleSet = assets.ruleSet();
  return ruleSet.ids().map((id, index) => {
    const { title, provider, severity } = ruleSet.rule(index);
    return { id, title, provider, severity, references: references[id] ?? [] };
  });
}

interface Run {
  readonly request: ScanRequest;
  readonly settings: Settings;
  readonly assets: Assets;
  readonly scanner: Scanner;
  readonly watch: FileWatch;
  readonly newScanner: (changes: Partial<ScannerParts>) => Scanner;
}

function runScan(request: ScanRequest, assets: Assets): ScanResult {
  const started = performance.now();
  const settings = readSettings(request, assets);
  const newScanner = scannerFactory(settings, assets);
  const scanner = newScanner(request.onProgress ? { onProgress: request.onProgress } : {});
  const watch = createFileWatch(settings.ruleSet, settings.judgement);
  const { commits, others } = readTarget({ request, settings, assets, scanner, watch, newScanner });
  scanner.flush();
  const parts = [scanner.finish(), ...others];
  const sighted = parts.flatMap((part) => part.sighted);
  const all = [...sighted, ...watch.sightings(new Set(sighted.map(({ finding }) => finding.file)))];
  const sum = (of: (part: Scanned) => number): number => parts.reduce((total, part) => total + of(part), 0);
  return {
    ...(settings.failOn && { failOn: settings.failOn }),
    findings: withoutKnown(all, request.baseline),
    shared: findShared(all),
    coverage: {
      files: sum(({ files }) => files),
      bytes: sum(({ bytes }) => bytes),
      commits,
      durationMs: performance.now() - started,
      skipped: parts.flatMap(({ skipped }) => skipped),
    },
  };
}

function withoutKnown(sighted: readonly Sighted[], baseline: Baseline | undefined): readonly Finding[] {
  const findings = arrangeFindings(sighted);
  if (!baseline) return findings;
  const known = new Set(baseline.entries.map(({ fingerprint }) => fingerprint));
  return findings.filter(({ fingerprint }) => !known.has(fingerprint));
}

/** How many commits were read, and what other threads found. */
interface Read {
  readonly commits: number;
  readonly others: readonly Scanned[];
}

function readTarget(run: Run): Read {
  const { target } = run.request;
  if (target.kind === 'paths') return { commits: 0, others: scanPaths(run, target.paths) };
  if (target.kind === 'stdin') {
    run.scanner.text({ path: target.name }, target.content);
    return { commits: 0, others: [] };
  }
  const repository = requireRepository(run.request);
  if (target.kind === 'history') return { commits: scanHistory(run, repository), others: [] };
  const { sink, commits } = watchedSink(run);
  if (target.kind === 'staged') stagedSource(repository, target.raw && Buffer.concat([target.raw, Buffer.from(stagedListingEnd)]))(sink);
  else rangeSource(repository, target)(sink);
  return { commits: commits.size, others: [] };
}

function requireRepository({ root, environment }: ScanRequest): Repository {
  const repository = findRepository(root, environment ?? process.env);
  if (repository) return repository;
  throw new EngineError('NOT_A_REPOSITORY', `${root} is not in a git repository`, { hint: 'run it inside one, or scan files with: secr scan PATH' });
}

/** Hands texts on, leaving out what the configuration excludes and looking at what kind of file each is. */
function watchedSink({ scanner, settings, watch }: Run): { sink: TextSink; commits: ReadonlySet<string> } {
  const commits = new Set<string>();
  const sink: TextSink = {
    text: (unit, bytes, windows) => {
      if (unit.commit !== undefined) commits.add(unit.commit);
      if (settings.isExcluded(unit.path)) return;
      watch.sawText(unit, bytes);
      scanBlob(scanner, unit, bytes, windows);
    },
    skipped: (path, reason) => {
      scanner.skipped(path, reason);
    },
  };
  return { sink, commits };
}

/** A blob, or the members of the archive that it is; they count wholly. */
function scanBlob(scanner: Scanner, unit: Unit, bytes: Uint8Array, windows: readonly ByteRange[] | undefined): void {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = unit.path === '' ? archiveKind(content, 0, content.length) : namedArchiveKind(unit.path, content);
  if (kind === undefined) {
    scanner.text(unit, bytes, windows);
    return;
  }
  const { introduced: _, ...origin } = unit;
  scanArchive(kind, content, unit.path, {
    text: ({ path }, member) => {
      scanner.text({ ...origin, path: unit.path === '' ? '' : path }, member);
    },
    skipped: (path, reason) => {
      scanner.skipped(path, reason);
    },
  });
}

/** First every object, as fast as it can be unpacked; then the few in which something was found, with path and commit. */
function scanHistory(run: Run, repository: Repository): number {
  const hits = new Set<string>();
  const first = run.newScanner({
    judgement: { ...run.settings.judgement, fingerprint: () => '' },
    ...(run.request.onProgress && { onProgress: run.request.onProgress }),
    onSighted: ({ blob }) => {
      if (blob !== undefined) hits.add(blob);
    },
  });
  let commits = 0;
  let blobs = 0;
  let bytes = 0;
  const { familyOf } = scanObjects(repository, {
    text: (unit, content, windows) => {
      if (unit.path === messagePaths.commit) commits++;
      else if (unit.path === '') blobs++;
      bytes += content.length;
      scanBlob(first, unit, content, windows);
    },
    skipped: (path, reason) => {
      run.scanner.skipped(path, reason);
    },
  });
  const { sighted, skipped } = first.finish();
  for (const { path, reason } of skipped) run.scanner.skipped(path, reason);
  if (sighted.length > 0) historySource(repository, Array.from(hits, familyOf))(watchedSink(run).sink);
  run.scanner.covered(blobs, bytes);
  return commits;
}

function scanPaths(run: Run, paths: readonly string[]): readonly Scanned[] {
  const { request, settings, scanner, assets } = run;
  const files = paths.flatMap((path) => filesOf(run, path));
  const { maxFileBytes } = settings;
  return scanShared(files, { scanner, assets, request, maxFileBytes, ...(request.threads !== undefined && { threads: request.threads }) });
}

function filesOf({ request, settings, scanner, watch }: Run, path: string): ListedFile[] {
  const location = isAbsolute(path) ? path : join(request.root, path);
  const facts = statOf(location, path);
  // A link that was named is meant; one that is met on the way is not followed.
  if (facts.isFile()) return [{ location: realpathSync(location), path }];
  if (!facts.isDirectory()) {
    scanner.skipped(path, 'not a regular file');
    return [];
  }
  const environment = request.environment ?? process.env;
  const files: ListedFile[] = [];
  walkFolder(location, path === '.' ? '' : `${path.replace(/\/+$/, '')}/`, {
    worktreeOf: (folder) => findWorktree(folder, environment, (damaged) => scanner.skipped(damaged, 'unreadable')),
    isExcluded: settings.isExcluded,
    onFile: (file, reported, isIgnored) => {
      files.push({ location: file, path: reported });
      if (isIgnored !== undefined) watch.sawFile(reported, () => ({ isTracked: false, isIgnored, ...readHead(file, headBytes) }));
    },
    skipped: (reported, reason) => {
      scanner.skipped(reported, reason);
    },
  });
  return files;
}

function statOf(location: string, path: string): { isDirectory(): boolean; isFile(): boolean } {
  try {
    return statSync(location);
  } catch (error) {
    const { code: reason } = error as { code?: unknown };
    const isMissing = reason === 'ENOENT' || reason === 'ENOTDIR';
    const [code, what] = isMissing ? (['PATH_MISSING', 'does not exist'] as const) : (['PATH_UNREADABLE', 'cannot be read'] as const);
    throw new EngineError(code, `${path} ${what}`, { hint: 'check the path; it is taken relative to the current folder', cause: error });
  }
}
