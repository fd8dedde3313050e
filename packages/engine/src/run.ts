// A whole scan, readable from top to bottom: what to read, how to judge it, what came of it. I/O.

import { lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { arrangeFindings, findShared } from './arrange.ts';
import type { Assets } from './assets.ts';
import type { Judgement } from './collect.ts';
import type { Baseline } from './config/baseline.ts';
import { detectors } from './detectors/index.ts';
import { EngineError } from './errors.ts';
import type { Finding, ScanResult } from './finding.ts';
import { compileKernel, createKernel } from './kernel/kernel.ts';
import { maxFileBytes } from './limits.ts';
import { createScanner } from './scan.ts';
import type { Scanner } from './scan.ts';
import { scanFile } from './sources/files.ts';
import { walkFolder } from './sources/walk.ts';

/** What to scan. */
export type Target =
  | { readonly kind: 'paths'; readonly paths: readonly string[] }
  | { readonly kind: 'staged'; readonly raw?: Uint8Array }
  | { readonly kind: 'history' }
  | { readonly kind: 'since'; readonly revision: string }
  | { readonly kind: 'range'; readonly range: string }
  | { readonly kind: 'push'; readonly remote: string; readonly lines: string }
  | { readonly kind: 'stdin'; readonly name: string; readonly content: Uint8Array };

/** One scan. */
export interface ScanRequest {
  /** Absolute: what paths are relative to, in the request and in findings. */
  readonly root: string;
  readonly target: Target;
  readonly baseline?: Baseline;
  readonly minConfidence?: number;
  readonly onlyRules?: readonly string[];
  readonly maxFileBytes?: number;
  readonly onProgress?: (done: { readonly files: number; readonly bytes: number }) => void;
}

/** Runs scans with one set of compiled parts. */
export interface Runner {
  /** Throws EngineError for what the caller can mend. */
  runScan(request: ScanRequest): ScanResult;
}

/** A runner over the parts the build made. */
export function createRunner(assets: Assets): Runner {
  return {
    runScan: (request) => {
      const started = performance.now();
      const scanner = createScanner({
        ruleSet: () => assets.ruleSet(),
        kernel: createKernel(compileKernel(assets.kernel), assets.tables),
        detectors,
        judgement: judgementOf(request),
        now: () => performance.now(),
      });
      readTarget(request, scanner);
      scanner.flush();
      const { sighted, files, bytes, skipped } = scanner.finish();
      const findings = withoutKnown(arrangeFindings(sighted), request.baseline);
      return { findings, shared: findShared(sighted), coverage: { files, bytes, commits: 0, durationMs: performance.now() - started, skipped } };
    },
  };
}

function judgementOf(request: ScanRequest): Judgement {
  const salt = request.baseline?.salt ?? '';
  return {
    fingerprint: (ruleId, value) => {
      const { createHmac } = process.getBuiltinModule('node:crypto');
      return createHmac('sha256', salt).update(`${ruleId}\0`).update(value).digest('hex').slice(0, 32);
    },
    minConfidence: request.minConfidence ?? 0,
    disabled: new Set(),
    isAllowed: () => false,
  };
}

function withoutKnown(findings: readonly Finding[], baseline: Baseline | undefined): readonly Finding[] {
  if (!baseline) return findings;
  const known = new Set(baseline.entries.map(({ fingerprint }) => fingerprint));
  return findings.filter(({ fingerprint }) => !known.has(fingerprint));
}

function readTarget(request: ScanRequest, scanner: Scanner): void {
  const { target } = request;
  switch (target.kind) {
    case 'paths':
      for (const path of target.paths) scanPath(request, path, scanner);
      return;
    case 'stdin':
      scanner.text({ path: target.name }, target.content);
      return;
    case 'staged':
    case 'history':
    case 'since':
    case 'range':
    case 'push':
      throw new EngineError('NOT_A_REPOSITORY', 'not yet');
  }
}

function scanPath(request: ScanRequest, path: string, scanner: Scanner): void {
  const location = join(request.root, path);
  const limit = request.maxFileBytes ?? maxFileBytes;
  const stats = statOf(location, path);
  if (!stats.isDirectory()) {
    scanFile(scanner, location, path, limit);
    return;
  }
  walkFolder(location, path === '.' ? '' : `${path}/`, {
    onFile: (file, reported) => {
      scanFile(scanner, file, reported, limit);
    },
    skipped: (reported, reason) => {
      scanner.skipped(reported, reason);
    },
  });
}

function statOf(location: string, path: string): ReturnType<typeof lstatSync> {
  try {
    return statSync(location);
  } catch (error) {
    throw new EngineError('PATH_MISSING', `${path} does not exist`, { hint: 'check the path; it is taken relative to the current folder', cause: error });
  }
}
