// Drives the built engine over texts that tests make: a scan of files in a folder of their own, or of one text.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadAssets } from '../src/assets.ts';
import type { Finding, ScanResult } from '../src/finding.ts';
import { createRunner } from '../src/run.ts';
import type { ScanRequest } from '../src/run.ts';

/** The runner over what the build made. */
export const runner = createRunner(loadAssets(join(import.meta.dirname, '../dist/assets')));

/** Scans files, given by path and content, in a folder that is removed afterwards. */
export function scanFiles(files: Readonly<Record<string, string | Uint8Array>>, request: Partial<ScanRequest> = {}): ScanResult {
  const root = mkdtempSync(join(tmpdir(), 'secr-scan-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    return runner.runScan({ root, target: { kind: 'paths', paths: ['.'] }, environment: {}, ...request });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Scans one text as the file at `path`. */
export function scanText(content: string | Uint8Array, path = 'src/app.ts', request: Partial<ScanRequest> = {}): readonly Finding[] {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return runner.runScan({ root: '/', target: { kind: 'stdin', name: path, content: bytes }, environment: {}, ...request }).findings;
}

/** Findings as `rule@line:column`. */
export function shown(findings: readonly Finding[]): string[] {
  return findings.map(({ ruleId, line, column }) => `${ruleId}@${line}:${column}`);
}
