// Keeps a project's baseline: the findings it has decided to live with. Holds keyed fingerprints, never a value.

import * as path from 'node:path';
import type { Baseline, BaselineEntry, ScanResult, Target } from '@secr/engine';
import type { Engine } from '../engine.ts';
import { CliError } from '../errors.ts';
import type { Io } from '../io.ts';
import { baselineFileName, findProject } from '../project.ts';
import { coverageProblem, scanProject } from '../project-scan.ts';

/** Length of the key of the fingerprints, in bytes. */
const saltBytes = 16;

/** What was done to the file. */
export interface BaselineChange {
  readonly file: string;
  readonly added: number;
  readonly removed: number;
  readonly total: number;
  readonly result: ScanResult;
}

/** Adds what a scan finds now; makes the file where there is none. Throws NOTHING_SCANNED. */
export function updateBaseline(engine: Engine, io: Io, named: string | undefined, target: Target): BaselineChange {
  const file = fileOf(io, named);
  const text = io.readText(file);
  const before = text === undefined ? { salt: io.randomHex(saltBytes), entries: [] } : engine.parseBaseline(text, file);
  const result = scanAll(engine, io, target, before);
  return write(engine, io, file, before, engine.updateBaseline(before, result.findings, io.now().toISOString().slice(0, 10)), result);
}

/** Takes out what a scan no longer finds. Throws BASELINE_MISSING and NOTHING_SCANNED. */
export function pruneBaseline(engine: Engine, io: Io, named: string | undefined, target: Target): BaselineChange {
  const { file, baseline: before } = readBaseline(engine, io, named);
  const result = scanAll(engine, io, target, before);
  return write(engine, io, file, before, engine.pruneBaseline(before, result.findings), result);
}

/** What it holds. Throws BASELINE_MISSING. */
export function showBaseline(engine: Engine, io: Io, named: string | undefined): { file: string; entries: readonly BaselineEntry[] } {
  const { file, baseline } = readBaseline(engine, io, named);
  return { file, entries: baseline.entries };
}

/** A scan that knows the key but hides nothing: its findings have the fingerprints that the entries have. Throws NOTHING_SCANNED. */
function scanAll(engine: Engine, io: Io, target: Target, { salt }: Baseline): ScanResult {
  const result = scanProject(engine, io, { target, baseline: { salt, entries: [] } });
  const problem = coverageProblem(result, target);
  if (problem !== undefined) throw problem;
  return result;
}

function fileOf(io: Io, named: string | undefined): string {
  if (named !== undefined) return path.resolve(io.cwd, named);
  const project = findProject(io);
  return project.baselineFile ?? path.join(project.folder, baselineFileName);
}

function readBaseline(engine: Engine, io: Io, named: string | undefined): { file: string; baseline: Baseline } {
  const file = fileOf(io, named);
  const text = io.readText(file);
  if (text === undefined) throw new CliError('BASELINE_MISSING', `there is no baseline ${file}`, { hint: 'make one: secr baseline update' });
  return { file, baseline: engine.parseBaseline(text, file) };
}

function write(engine: Engine, io: Io, file: string, before: Baseline, after: Baseline, result: ScanResult): BaselineChange {
  io.replaceFile(file, engine.serializeBaseline(after));
  return { file, added: countNew(after, before), removed: countNew(before, after), total: after.entries.length, result };
}

/** Entries that the other one does not have. */
function countNew({ entries }: Baseline, other: Baseline): number {
  const known = new Set(other.entries.map(({ fingerprint }) => fingerprint));
  return entries.filter(({ fingerprint }) => !known.has(fingerprint)).length;
}
