// Scans with a project's settings and its baseline: what the scan command, the guard and the baseline commands have in common.

import { isAtLeast, type Baseline, type Finding, type ScanRequest, type ScanResult, type Severity, type Target } from '@secr/engine';
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

/** The findings that count; without a threshold every one does. */
export function failing(result: ScanResult, failOn: FailOn | undefined): readonly Finding[] {
  if (failOn === 'none') return [];
  return failOn === undefined ? result.findings : result.findings.filter(({ severity }) => isAtLeast(severity, failOn));
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
