// Hootsuite: client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Hootsuite issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'hootsuite-client-secret',
    title: 'Hootsuite Client Secret',
    provider: 'Hootsuite',
    severity: 'high',
    names: ['hootsuite'],
    pattern: '[A-Za-z0-9]{20,64}',
    checks: { entropy: 3.3 },
    references: ['https://developer.hootsuite.com/docs/api-authentication'],
  },
];
