// Rootly API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Rootly issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'rootly-api-key',
    title: 'Rootly API Key',
    provider: 'Rootly',
    severity: 'high',
    pattern: 'rootly_[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.rootly.com/api-reference/overview'],
  },
];
