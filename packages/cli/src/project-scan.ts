// Scans with a project's settings and its baseline: what the scan command, the guard and the baseline commands have in common.

import { isAtLeast, printable } from '@secr/engine';
import type { Baseline, Finding, ScanRequest, ScanResult, Severity, Skipped, Target } from '@secr/engine';
import type { Engine } from './engine.ts';
import { CliError } from './errors.ts';
import { given } from './given.ts';
import type { Io } from './io.ts';
import { findProject } from './project.ts';

/** What to scan, and how. What is left out comes from the project, or is the engine's default. */
export interface ScanSettings {
  readonly target: Target;
  readonly configFile?: string | undefined;
  readonly gitleaksConfigFile?: string | undefined;
  readonly baselineFile?: string | undefined;
  /** Instead of one from a file. */
  readonly baseline?: Baseline | undefined;
  readonly minConfidence?: number | undefined;
  readonly onlyRules?: readonly string[] | undefined;
  readonly maxFileBytes?: number | undefined;
  readonly threads?: number | undefined;
  readonly onProgress?: ScanRequest['onProgress'] | undefined;
}

/** From which severity on findings fail a check. */
export type FailOn = Severity | 'none';

/** Runs a scan of the current folder. Throws what the engine throws, and FILE_UNREADABLE. */
export function scanProject(engine: Engine, io: Io, settings: ScanSettings): ScanResult {
  const { target, minConfidence, onlyRules, maxFileBytes, threads, onProgress } = settings;
  const project = findProject(io);
  const configText = readConfig(io, settings, project.configFile);
  const baseline = settings.baseline ?? readBaseline(engine, io, settings.baselineFile ?? project.baselineFile);
  const wanted = given({ configText, baseline, minConfidence, onlyRules, maxFileBytes, threads, onProgress });
  return engine.runScan({ root: io.cwd, target, ...wanted });
}

/** The findings that count: from `failOn` on, else from what the configuration says; without either every one does. */
export function failing(result: ScanResult, failOn: FailOn | undefined): readonly Finding[] {
  const threshold = failOn ?? result.failOn;
  if (threshold === 'none') return [];
  return threshold === undefined ? result.findings : result.findings.filter(({ severity }) => isAtLeast(severity, threshold));
}

/** What trouble, and not a decision, keeps from being read. */
const troubles: ReadonlySet<Skipped['reason']> = new Set(['unreadable', 'object missing', 'object damaged']);

/** What is wrong with a scan that cannot vouch for what it was asked about. A list of changes may well be empty, but not have gaps; anything else may have gaps, which are told, but not be empty. */
export function coverageProblem({ coverage: { files, skipped } }: ScanResult, target: Target): CliError | undefined {
  if (target.kind === 'paths' || target.kind === 'history') {
    const where = target.kind === 'paths' ? target.paths.join(' ') : 'this repository';
    if (files > 0) return undefined;
    return new CliError('NOTHING_SCANNED', `nothing was scanned in ${where}${skipped.length > 0 ? `: ${skippedNames(skipped)}` : ''}`, {
      hint: 'a scan that read nothing proves nothing: name files or folders that hold something to read',
    });
  }
  const gaps = skipped.filter(({ reason }) => troubles.has(reason));
  if (gaps.length === 0) return undefined;
  return new CliError('NOT_CHECKED', `changes that cannot be read: ${skippedNames(gaps)}`, {
    hint: 'see what is wrong with the repository: git fsck; in a partial clone, fetch what is missing first',
  });
}

/** Entries that are named. */
const namedEntries = 5;

/** `a (binary), b (unreadable), and 3 more` */
export function skippedNames(skipped: readonly Skipped[]): string {
  const names = skipped.slice(0, namedEntries).map(({ path, reason }) => `${printable(path)} (${reason})`);
  return names.join(', ') + (skipped.length > names.length ? `, and ${skipped.length - names.length} more` : '');
}

/** The same result without even the public prefix of a secret. */
export function redacted(result: ScanResult): ScanResult {
  return { ...result, findings: result.findings.map((finding) => ({ ...finding, masked: '' })) };
}

function readConfig(io: Io, settings: ScanSettings, projectFile: string | undefined): ScanRequest['configText'] {
  const { configFile, gitleaksConfigFile } = settings;
  if (configFile !== undefined && gitleaksConfigFile !== undefined) {
    throw new CliError('USAGE', '--config and --gitleaks-config exclude each other', { hint: 'give one of them' });
  }
  const file = configFile ?? gitleaksConfigFile ?? projectFile;
  return file === undefined ? undefined : { file, text: readNamed(io, file) };
}

function readBaseline(engine: Engine, io: Io, file: string | undefined): Baseline | undefined {
  return file === undefined ? undefined : engine.parseBaseline(readNamed(io, file), file);
}

function readNamed(io: Io, file: string): string {
  const text = io.readText(file);
  if (text === undefined) throw new CliError('FILE_UNREADABLE', `${file} does not exist`);
  return text;
}
