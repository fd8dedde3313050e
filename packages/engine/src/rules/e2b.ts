// E2B keys.

import type { Rule } from '../rule.ts';

/** Secrets that E2B issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'e2b-api-key',
    title: 'E2B API Key',
    provider: 'E2B',
    severity: 'high',
    pattern: 'e2b_[a-f0-9]{40}',
    checks: { entropy: 3 },
    references: ['https://e2b.dev/docs/api-key'],
  },
  {
    kind: 'token',
    id: 'e2b-access-token',
    title: 'E2B Access Token',
    provider: 'E2B',
    severity: 'high',
    pattern: 'sk_e2b_[a-f0-9]{40}',
    checks: { entropy: 3 },
    references: ['https://e2b.dev/docs/api-key'],
  },
];
