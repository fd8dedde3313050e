// Harness tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Harness issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'harness-access-token',
    title: 'Harness Access Token',
    provider: 'Harness',
    severity: 'high',
    pattern: '(?:pat\\.|sat\\.)[A-Za-z0-9_-]{22}\\.[A-Za-z0-9]{24}\\.[A-Za-z0-9]{20}',
    checks: { entropy: 3.4 },
    references: ['https://developer.harness.io/docs/platform/automation/api/api-quickstart/'],
  },
];
