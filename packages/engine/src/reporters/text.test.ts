import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, ScanResult } from '../finding.ts';
import type { ReportContext } from '../report.ts';
import { createBlockedReporter } from './blocked.ts';
import { createTextReporter } from './text.ts';

const context: ReportContext = { version: '0', startedAt: '2026-01-02T03:04:05.000Z', rules: [], hasColor: false, subject: '.' };

const finding = (file: string, line: number, column: number, severity: Finding['severity'], title: string, more: Partial<Finding> = {}): Finding => ({
  file,
  line,
  column,
  endLine: line,
  endColumn: column + 1,
  ruleId: 'rule',
  title,
  provider: 'Provider',
  severity,
  confidence: 1,
  fingerprint: '0'.repeat(32),
  masked: '',
  ...more,
});

const result = (findings: readonly Finding[], coverage: Partial<ScanResult['coverage']> = {}, shared: ScanResult['shared'] = []): ScanResult => ({
  findings,
  shared,
  coverage: { files: 287, bytes: 1, commits: 0, durationMs: 124.4, skipped: [], ...coverage },
});

/** The example of the contract. */
const example = result([
  finding('.env.backup', 2, 1, 'high', 'AWS Access Key ID'),
  finding('.env.backup', 3, 1, 'high', 'AWS Secret Access Key'),
  finding('src/config/database.ts', 12, 18, 'high', 'Database URL with Password'),
  finding('scripts/deploy.sh', 8, 12, 'high', 'Stripe Live Secret Key'),
  finding('scripts/deploy.sh', 15, 8, 'medium', 'Generic API Token'),
]);

describe('text', () => {
  it('is the text of the contract', () => {
    expect(createTextReporter({})(example, context)).toBe(`✗ Found 5 potential secret(s)

.env.backup
  [HIGH] AWS Access Key ID            L2:1
  [HIGH] AWS Secret Access Key        L3:1
src/config/database.ts
  [HIGH] Database URL with Password   L12:18
scripts/deploy.sh
  [HIGH] Stripe Live Secret Key       L8:12
  [MED]  Generic API Token            L15:8

4 high, 1 medium, 0 low | 287 files scanned in 124ms
`);
  });

  it.each([
    [{}, '✔ No secrets found | 287 files scanned in 124ms\n'],
    [{ files: 1 }, '✔ No secrets found | 1 file scanned in 124ms\n'],
    [{ files: 0 }, '✔ No secrets found | 0 files scanned in 124ms\n'],
    [{ commits: 1, files: 3 }, '✔ No secrets found | 1 commit, 3 files scanned in 124ms\n'],
    [{ commits: 20 }, '✔ No secrets found | 20 commits, 287 files scanned in 124ms\n'],
    [{ durationMs: 9999 }, '✔ No secrets found | 287 files scanned in 9999ms\n'],
    [{ durationMs: 61_234 }, '✔ No secrets found | 287 files scanned in 61.2s\n'],
    [{ skipped: [{ path: 'a', reason: 'symbolic link' }] as const }, '✔ No secrets found | 287 files scanned in 124ms\n1 skipped (use --verbose)\n'],
    [
      {
        skipped: [
          { path: 'a', reason: 'binary' },
          { path: 'b', reason: 'too large' },
        ] as const,
      },
      '✔ No secrets found | 287 files scanned in 124ms\n! not scanned, or not wholly: b (too large)\n2 skipped (use --verbose)\n',
    ],
    [
      { skipped: Array.from({ length: 8 }, (_, index) => ({ path: `f${index}`, reason: 'unreadable' as const })) },
      '✔ No secrets found | 287 files scanned in 124ms\n! not scanned, or not wholly: f0 (unreadable), f1 (unreadable), f2 (unreadable), f3 (unreadable), f4 (unreadable), and 3 more\n8 skipped (use --verbose)\n',
    ],
  ])('tells the coverage %j', (coverage, expected) => {
    expect(createTextReporter({})(result([], coverage), context)).toBe(expected);
  });

  it('tells everything when asked', () => {
    const places = [{ file: 'b', line: 3, column: 4, endLine: 3, endColumn: 9 }];
    const all = result([finding('a', 1, 2, 'low', 'Key', { masked: 'sk_live_', places })], { skipped: [{ path: 'c', reason: 'binary' }] });
    expect(createTextReporter({ isVerbose: true })(all, context)).toBe(`✗ Found 1 potential secret(s)

a
  [LOW]  Key   L1:2   sk_live_
         also b L3:4

0 high, 0 medium, 1 low | 287 files scanned in 124ms
1 skipped
  c: binary
`);
  });

  it('tells of credentials that are shared', () => {
    const place = (file: string) => ({ file, line: 3, column: 4, endLine: 3, endColumn: 9 });
    const shared = [{ title: 'Key', places: [place('services/a/.env'), place('services/b/.env')] }];
    expect(createTextReporter({})(result([finding('a', 1, 2, 'high', 'Key')], {}, shared), context)).toContain(
      '  [HIGH] Key   L1:2\n\n! 1 credential is shared between services or environments; give each its own\n  Key: services/a/.env:3, services/b/.env:3\n\n1 high',
    );
  });

  it('names the commit in scans of history', () => {
    const commit = { commit: 'a'.repeat(40), author: 'A. Uthor', date: '2026-01-02T03:04:05+01:00' };
    expect(createTextReporter({ isQuiet: true })(result([finding('a', 1, 2, 'high', 'Key', commit)]), context)).toBe('a\n  [HIGH] Key   L1:2   aaaaaaaaaa 2026-01-02 A. Uthor\n');
  });

  it('is silent when quiet and clean', () => {
    expect(createTextReporter({ isQuiet: true })(result([], { skipped: [{ path: 'a', reason: 'binary' }] }), context)).toBe('');
  });

  it('says the same in colours', () => {
    const report = createTextReporter({ isVerbose: true });
    const coloured = report(example, { ...context, hasColor: true });
    expect(coloured).not.toBe(report(example, context));
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(report(example, context));
  });

  it('lets no name act on the terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const odd = finding(name, 1, 1, 'high', name, { masked: name, commit: name, author: name, places: [finding(name, 1, 1, 'low', name)] });
        const report = createTextReporter({ isVerbose: true })(result([odd], { skipped: [{ path: name, reason: 'binary' }] }), context);
        const blocked = createBlockedReporter('Stopped.')(result([odd]), context);
        expect((report + blocked).replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}/u);
        expect((report + blocked).split('\n')).toHaveLength(15);
      }),
    );
  });
});

describe('blocked', () => {
  const report = createBlockedReporter('Commit aborted. Remove the secret and try again.');

  it('is the text of the contract', () => {
    expect(report(result([finding('src/ai/client.ts', 4, 11, 'high', 'OpenAI API Key')]), context)).toBe(`✗ Blocked: 1 potential secret found

  [HIGH] OpenAI API Key   src/ai/client.ts:4

Commit aborted. Remove the secret and try again.
`);
  });

  it('lines several up and counts the rest', () => {
    const many = Array.from({ length: 53 }, (_, index) => finding('a', index + 1, 1, index === 0 ? 'medium' : 'high', index === 0 ? 'Longer Key' : 'Key'));
    const lines = report(result(many), context).split('\n');
    expect(lines.slice(0, 4)).toEqual(['✗ Blocked: 53 potential secrets found', '', '  [MED]  Longer Key   a:1', '  [HIGH] Key          a:2']);
    expect(lines.slice(-5)).toEqual(['  [HIGH] Key          a:50', '  and 3 more', '', 'Commit aborted. Remove the secret and try again.', '']);
  });
});
