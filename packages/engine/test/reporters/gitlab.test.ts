import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, ScanResult } from '../../src/finding.ts';
import { reportGitlab } from '../../src/reporters/gitlab.ts';
import { context, hostileContext, hostileResult, sampleFinding, sampleResult } from './samples.ts';

const text = { type: 'string', minLength: 1 };
const url = { type: 'string', pattern: '^https?://.+' };
const time = { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$` };
const object = (required: Record<string, object>, optional: Record<string, object> = {}): object => ({
  type: 'object',
  required: Object.keys(required),
  properties: { ...required, ...optional },
  additionalProperties: false,
});
const tool = object({ id: text, name: text, version: text, vendor: object({ name: text }) });

/** What version 15.0.4 of GitLab's schema for secret detection asks of the members we write, and nothing besides them; ids of rules and commits are never empty. */
const schema = object({
  version: { const: '15.0.4' },
  scan: object({
    analyzer: tool,
    scanner: tool,
    type: { const: 'secret_detection' },
    start_time: time,
    end_time: time,
    status: { enum: ['success', 'failure'] },
    messages: { type: 'array', items: object({ level: { enum: ['info', 'warn', 'fatal'] }, value: text }) },
  }),
  vulnerabilities: {
    type: 'array',
    items: object({
      id: { type: 'string', pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$' },
      category: { const: 'secret_detection' },
      name: { type: 'string', maxLength: 255 },
      message: text,
      description: { type: 'string', maxLength: 1_048_576 },
      severity: { enum: ['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical'] },
      location: object({
        file: { type: 'string' },
        commit: object({ sha: { type: 'string' } }, { author: { type: 'string' }, date: { type: 'string' } }),
        start_line: { type: 'number' },
        end_line: { type: 'number' },
      }),
      identifiers: { type: 'array', minItems: 1, items: object({ type: text, name: text, value: { type: 'string' } }, { url }) },
      links: { type: 'array', items: object({ url }) },
    }),
  },
});
const isValid = new Ajv({ allErrors: true }).compile(schema);

interface Report {
  readonly scan: { readonly status: string; readonly end_time: string; readonly messages: readonly object[] };
  readonly vulnerabilities: readonly { readonly id: string; readonly name: string; readonly severity: string }[];
}

const reportOf = (result: ScanResult): Report => JSON.parse(reportGitlab(result, context)) as Report;
const idOf = (finding: Finding): string | undefined => reportOf(sampleResult([finding])).vulnerabilities[0]?.id;

describe('gitlab', () => {
  it('is what the schema asks for, whatever the texts', () => {
    fc.assert(
      fc.property(hostileResult, hostileContext, (result, hostile) => {
        isValid(JSON.parse(reportGitlab(result, hostile)));
        expect(isValid.errors).toBe(null);
      }),
    );
  });

  it('gives a secret at a place one id, and every place its own', () => {
    const finding = sampleFinding();
    expect(idOf({ ...finding, title: 'Other', severity: 'low' })).toBe(idOf(finding));
    const others: Partial<Finding>[] = [{ file: 'b' }, { line: 5 }, { column: 12 }, { fingerprint: 'f'.repeat(32) }, { commit: 'c'.repeat(40) }];
    expect(new Set([finding, ...others.map((other) => ({ ...finding, ...other }))].map(idOf)).size).toBe(others.length + 1);
  });

  it('places a finding', () => {
    const history = { commit: 'c'.repeat(40), author: 'A. Uthor', date: '2026-01-02T03:04:05+01:00' };
    expect(reportOf(sampleResult([sampleFinding(history), sampleFinding({ severity: 'low' })])).vulnerabilities).toMatchObject([
      {
        name: 'OpenAI API Key',
        message: 'OpenAI API Key in src/ai/client.ts:4:11',
        severity: 'High',
        location: { file: 'src/ai/client.ts', start_line: 4, end_line: 4, commit: { sha: 'c'.repeat(40), author: 'A. Uthor' } },
        identifiers: [{ type: 'secr_rule_id', name: 'secr rule openai-api-key', value: 'openai-api-key', url: 'https://docs.example.com/keys' }],
      },
      { severity: 'Low', location: { commit: { sha: '0'.repeat(40) } } },
    ]);
  });

  it('tells of the scan', () => {
    const skipped = Array.from({ length: 1002 }, (_, index) => ({ path: `f${index}`, reason: index === 0 ? ('unreadable' as const) : ('binary' as const) }));
    const { scan } = reportOf(sampleResult([], { files: 0, durationMs: 2000, skipped }));
    expect(scan).toMatchObject({ status: 'failure', start_time: '2026-01-02T03:04:05', end_time: '2026-01-02T03:04:07' });
    expect([scan.messages[0], scan.messages[1], scan.messages.at(-1), scan.messages.length]).toEqual([
      { level: 'warn', value: 'not scanned: f0 (unreadable)' },
      { level: 'info', value: 'not scanned: f1 (binary)' },
      { level: 'warn', value: 'not scanned: 2 more' },
      1001,
    ]);
  });
});
