// Thunderstore: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Thunderstore issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'thunderstore-api-token',
    title: 'Thunderstore API Token',
    provider: 'Thunderstore',
    severity: 'high',
    pattern: 'tss_[A-Za-z0-9]{30,50}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://thunderstore.io/api/docs/'],
  },
];
