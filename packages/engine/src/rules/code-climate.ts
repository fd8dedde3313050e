// Code Climate and Qlty tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Code Climate issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'code-climate-token',
    title: 'Code Climate Token',
    provider: 'Code Climate',
    severity: 'high',
    names: ['codeclimate', 'code_climate', 'cc_test_reporter'],
    pattern: '(?:[a-f0-9]{64}|[a-f0-9]{40})',
    checks: { entropy: 3 },
    references: ['https://docs.codeclimate.com/docs/finding-your-test-coverage-token'],
  },
  {
    kind: 'token',
    id: 'code-climate-qlty-token',
    title: 'Qlty Token',
    provider: 'Code Climate',
    severity: 'high',
    pattern: '(?:qltcp_|qltcw_|qltp_)[A-Za-z0-9]{14,40}',
    checks: { entropy: 3 },
    references: ['https://docs.codeclimate.com/docs/finding-your-test-coverage-token'],
  },
];
