import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScanResult } from '../../src/finding.ts';
import type { ReportContext } from '../../src/report.ts';
import { wellFormed } from '../../src/report-facts.ts';
import { reportSarif } from '../../src/reporters/sarif.ts';
import { context, hostileContext, hostileResult, sampleFinding, sampleResult } from './samples.ts';

interface Location {
  readonly id?: number;
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string }; readonly region: Readonly<Record<string, number>> };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri?: string; readonly properties: Readonly<Record<string, unknown>> }[] } };
  readonly columnKind: string;
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly endTimeUtc: string;
    readonly toolExecutionNotifications: readonly { readonly level: string; readonly message: { readonly text: string } }[];
  }[];
  readonly results: readonly Result[];
}

function runOf(result: ScanResult, given: ReportContext = context): Run {
  const { runs, version } = JSON.parse(reportSarif(result, given)) as { runs: Run[]; version: string };
  expect([runs.length, version]).toEqual([1, '2.1.0']);
  return runs[0] as Run;
}

/** The text of the official schema: the file SARIF_SCHEMA names, or the one a package brings. */
function officialSchema(): Record<string, unknown> | undefined {
  try {
    const file = process.env['SARIF_SCHEMA'] ?? createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

const official = officialSchema();

/** RFC 3986: a URI, or a reference to one, made of nothing but what they are made of. */
const uriReference = /^(?:[a-z][a-z0-9+.-]*:)?(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[0-9A-F]{2})*$/i;
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

describe.skipIf(official === undefined)('sarif by the official schema (skipped where neither SARIF_SCHEMA nor @microsoft/jest-sarif brings it)', () => {
  it('is valid, whatever the texts', () => {
    const { $schema: _draft, id: _id, ...schema } = official ?? {};
    const formats = { uri: uriReference, 'uri-reference': uriReference, 'date-time': dateTime };
    const isValid = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats }).compile(schema);
    fc.assert(
      fc.property(hostileResult, hostileContext, (result, hostile) => {
        isValid(JSON.parse(reportSarif(result, hostile)));
        expect(isValid.errors).toBe(null);
      }),
      { numRuns: 200 },
    );
  });
});

describe('sarif', () => {
  it('names files by references that lead back to them, and rules by their place', () => {
    fc.assert(
      fc.property(hostileResult, hostileContext, (result, hostile) => {
        const { results, tool } = runOf(result, hostile);
        expect(results).toHaveLength(result.findings.length);
        for (const [index, { locations, relatedLocations = [], ruleIndex, ruleId }] of results.entries()) {
          expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
          const [first] = locations;
          const { uri = '', uriBaseId } = first?.physicalLocation.artifactLocation ?? {};
          expect(uri).toMatch(uriReference);
          expect(uri.startsWith('file:///')).toBe(uriBaseId === undefined);
          expect(decodeURIComponent(uri.replace(/^file:\/\//, ''))).toBe(wellFormed(result.findings[index]?.file ?? ''));
          expect(relatedLocations).toHaveLength(result.findings[index]?.places?.length ?? 0);
        }
        for (const { helpUri } of tool.driver.rules) if (helpUri !== undefined) expect(helpUri).toMatch(/^https?:\/\/\S/);
      }),
    );
  });

  it('makes links of its own only', () => {
    const places = [{ file: 'b[1].ts', line: 1, column: 2, endLine: 1, endColumn: 4 }];
    const [found] = runOf(sampleResult([sampleFinding({ title: '[Key](http://x) {0}', masked: '', places })])).results;
    expect(found?.message.text).toBe(
      String.raw`\[Key\](http://x) {{0}} stands here in the clear. Revoke it, and keep the new one out of the code. The same secret stands in [b\[1\].ts:1:2](1).`,
    );
    expect(found?.relatedLocations?.[0]).toMatchObject({ id: 1, physicalLocation: { artifactLocation: { uri: 'b%5B1%5D.ts' } } });
  });

  it('tells what code scanning asks for', () => {
    const finding = sampleFinding({ severity: 'medium', commit: 'c'.repeat(40), endLine: 6 });
    const { results, tool, columnKind, invocations } = runOf(sampleResult([finding]));
    expect(columnKind).toBe('utf16CodeUnits');
    expect(results[0]).toMatchObject({
      ruleId: 'openai-api-key',
      ruleIndex: 0,
      level: 'warning',
      rank: 97.5,
      locations: [
        { physicalLocation: { artifactLocation: { uri: 'src/ai/client.ts', uriBaseId: 'SRCROOT' }, region: { startLine: 4, startColumn: 11, endLine: 6, endColumn: 62 } } },
      ],
      partialFingerprints: { 'secrFingerprint/v1': finding.fingerprint },
      properties: { confidence: 0.975, commit: finding.commit },
    });
    expect(tool.driver.rules[0]).toMatchObject({ helpUri: 'https://docs.example.com/keys', defaultConfiguration: { level: 'error' }, properties: { 'security-severity': '8.5' } });
    expect(invocations).toMatchObject([{ executionSuccessful: true, startTimeUtc: context.startedAt, endTimeUtc: '2026-01-02T03:04:05.802Z', toolExecutionNotifications: [] }]);
  });

  it('says what was not scanned, and that a scan that read nothing is no success', () => {
    const [invocation] = runOf(
      sampleResult([], {
        files: 0,
        skipped: [
          { path: 'a b', reason: 'binary' },
          { path: 'c', reason: 'archive damaged' },
        ],
      }),
    ).invocations;
    expect(invocation).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: 'note', message: { text: 'Not scanned: binary.' }, locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b' } } }] },
        { level: 'warning', message: { text: 'Not scanned: archive damaged.' } },
      ],
    });
  });

  it('keeps the gravest within the limits of an upload, and says what it left out', () => {
    const findings = Array.from({ length: 25_003 }, (_, index) => sampleFinding({ line: index + 1, severity: index < 4 ? 'low' : 'high' }));
    const skipped = Array.from({ length: 1002 }, () => ({ path: 'a', reason: 'binary' as const }));
    const { results, invocations } = runOf(sampleResult(findings, { skipped }));
    expect(results).toHaveLength(25_000);
    expect(results.filter(({ level }) => level === 'note')).toHaveLength(1);
    const told = invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text) ?? [];
    expect([told[0], told.at(-1), told.length]).toEqual(['3 less grave findings left out: a run takes 25000.', 'Not scanned: 2 more.', 1002]);
  });

  it('lists the rules of its results, those too that only the findings know', () => {
    expect(runOf(sampleResult([sampleFinding({ ruleId: 'own-rule' })])).tool.driver.rules.map(({ id }) => id)).toEqual(['own-rule']);
  });
});
