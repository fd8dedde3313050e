import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScanResult } from '../../src/finding.ts';
import { reportJson } from '../../src/reporters/json.ts';
import { context, hostileResult, sampleFinding, sampleResult, skipReasons } from './samples.ts';

const schema = JSON.parse(readFileSync(new URL('../../../../docs/reference/report.schema.json', import.meta.url), 'utf8')) as object;
const isValid = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }).compile(schema);

describe('json', () => {
  it('is what its schema says, whatever the texts', () => {
    fc.assert(
      fc.property(hostileResult, (result) => {
        isValid(JSON.parse(reportJson(result, context)));
        expect(isValid.errors).toBe(null);
      }),
    );
  });

  it('has a schema that refuses what is not said', () => {
    const report = JSON.parse(reportJson(sampleResult([sampleFinding()]), context)) as { findings: Record<string, unknown>[] };
    (report.findings[0] as Record<string, unknown>)['value'] = 'x';
    expect(isValid(report)).toBe(false);
  });

  it('has a schema that knows every reason', () => {
    isValid(JSON.parse(reportJson(sampleResult([], { skipped: skipReasons.map((reason) => ({ path: 'a', reason })) }), context)));
    expect(isValid.errors).toBe(null);
  });

  it('tells everything there is, and nothing that happens to be there', () => {
    const place = { file: 'b', line: 1, column: 2, endLine: 3, endColumn: 4 };
    const history = { commit: 'c'.repeat(40), author: 'A. Uthor', date: '2026-01-02T03:04:05+01:00' };
    const finding = sampleFinding({ ...history, places: [{ ...place, ...history }] });
    const stray = { ...finding, value: 'x' };
    const report = JSON.parse(reportJson(sampleResult([stray], { commits: 3 }, [{ title: 'Key', places: [place] }]), context)) as unknown;
    expect(report).toEqual({
      version: 1,
      findings: [finding],
      shared: [{ title: 'Key', places: [place] }],
      summary: { files: 287, bytes: 1_234_567, commits: 3, high: 1, medium: 0, low: 0, durationMs: 124, skipped: [] },
    });
  });

  it('gives every finding its line', () => {
    fc.assert(
      fc.property(hostileResult, (result: ScanResult) => {
        const lines = reportJson(result, context).split('\n');
        expect(lines.filter((line) => line.startsWith('    {"ruleId":'))).toHaveLength(result.findings.length);
      }),
    );
  });
});
