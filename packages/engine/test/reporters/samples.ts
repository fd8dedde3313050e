// Results to report in tests: plain ones, and ones whose every text is as hostile as a file name can be.

import fc from 'fast-check';
import type { Finding, Place, ScanResult, Skipped, SkipReason } from '../../src/finding.ts';
import type { ReportContext } from '../../src/report.ts';
import { severities } from '../../src/severity.ts';

/** A run of a version that never was. */
export const context: ReportContext = {
  version: '1.2.3',
  startedAt: '2026-01-02T03:04:05.678Z',
  rules: [
    { id: 'openai-api-key', title: 'OpenAI API Key', provider: 'OpenAI', severity: 'high', references: ['https://docs.example.com/keys'] },
    { id: 'generic-api-token', title: 'Generic API Token', provider: 'Generic', severity: 'medium', references: [] },
  ],
  hasColor: false,
  subject: '.',
};

/** A finding, with whatever the test cares about. */
export function sampleFinding(more: Partial<Finding> = {}): Finding {
  return {
    file: 'src/ai/client.ts',
    line: 4,
    column: 11,
    endLine: 4,
    endColumn: 62,
    ruleId: 'openai-api-key',
    title: 'OpenAI API Key',
    provider: 'OpenAI',
    severity: 'high',
    confidence: 0.975,
    fingerprint: '0123456789abcdef'.repeat(2),
    masked: 'sk-proj-…',
    ...more,
  };
}

/** A result with these findings. */
export function sampleResult(findings: readonly Finding[], coverage: Partial<ScanResult['coverage']> = {}, shared: ScanResult['shared'] = []): ScanResult {
  return { findings, shared, coverage: { files: 287, bytes: 1_234_567, commits: 0, durationMs: 124.4, skipped: [], ...coverage } };
}

/** Every reason there is: the type sees to it. */
export const skipReasons = Object.keys({
  unreadable: 0,
  'not a regular file': 0,
  'symbolic link': 0,
  binary: 0,
  ignored: 0,
  excluded: 0,
  'installed packages': 0,
  'nested too deep': 0,
  'too large': 0,
  'archive limit reached': 0,
  'archive encrypted': 0,
  'archive damaged': 0,
  'compression not supported': 0,
  'decode limit reached': 0,
  'time limit reached': 0,
  'finding limit reached': 0,
  'object missing': 0,
  'object damaged': 0,
  submodule: 0,
  vanished: 0,
} satisfies Record<SkipReason, 0>) as readonly SkipReason[];

/** Texts that would break out of one format or another. */
export const nastyTexts = [
  '',
  ' ',
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  ']]>',
  '&amp;&#0;',
  '\0',
  '\u2028\u2029',
  '\u202egnp.exe',
  '\ud800',
  '\udc00x',
  '\uffff\ufffe',
  '=1+1',
  '\t@SUM(A1)',
  'a"b,c\r\nd',
  '::error::x',
  '\n::stop-commands::x',
  '##[error]x',
  '%0A%25',
  '[x](javascript:alert(1))',
  '{0} {{1}}',
  'javascript:alert(1)',
  '/etc/passwd',
  '//host/share',
  'C:\\a\\b',
  '../a b/ü#?%.ts',
  '__proto__',
  '$&$1',
  '\u001b[31mred',
] as const;

/** Any text at all, lone surrogates included. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...nastyTexts),
  fc.tuple(fc.constantFrom(...nastyTexts), fc.constantFrom(...nastyTexts)).map(([one, other]) => one + other),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
);

const position = fc.integer({ min: 1, max: 2 ** 31 - 1 });

const place: fc.Arbitrary<Place> = fc.record(
  { file: hostileText, line: position, column: position, endLine: position, endColumn: position, commit: hostileText, author: hostileText, date: hostileText },
  { requiredKeys: ['file', 'line', 'column', 'endLine', 'endColumn'] },
);

const finding: fc.Arbitrary<Finding> = fc
  .record({
    place,
    own: fc.record({
      ruleId: fc.oneof(fc.constantFrom('openai-api-key', '__proto__'), hostileText),
      title: hostileText,
      provider: hostileText,
      severity: fc.constantFrom(...severities),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      fingerprint: hostileText,
      masked: hostileText,
    }),
    places: fc.option(fc.array(place, { maxLength: 3 }), { nil: undefined }),
  })
  .map(({ place: first, own, places }) => ({ ...first, ...own, ...(places && { places }) }));

const skipped: fc.Arbitrary<Skipped> = fc.record({ path: hostileText, reason: fc.constantFrom(...skipReasons) });

/** A result with hostile texts wherever there is a text. */
export const hostileResult: fc.Arbitrary<ScanResult> = fc.record({
  findings: fc.array(finding, { maxLength: 6 }),
  shared: fc.array(fc.record({ title: hostileText, places: fc.array(place, { maxLength: 3 }) }), { maxLength: 2 }),
  coverage: fc.record({
    files: fc.nat(),
    bytes: fc.nat(),
    commits: fc.nat(),
    durationMs: fc.double({ min: 0, max: 1e9, noNaN: true }),
    skipped: fc.array(skipped, { maxLength: 5 }),
  }),
});

/** A context whose texts are hostile too. */
export const hostileContext: fc.Arbitrary<ReportContext> = hostileText.map((text) => ({
  ...context,
  subject: text,
  rules: [...context.rules, { id: text, title: text, provider: text, severity: 'low', references: [text, `https://${text}`] }],
}));
