// Yodlee client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Yodlee issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'yodlee-client-secret',
    title: 'Yodlee Client Secret',
    provider: 'Yodlee',
    severity: 'high',
    names: ['yodlee_secret', 'yodlee_client_secret', 'yodlee_client'],
    pattern: '[A-Za-z0-9]{32,60}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.yodlee.com/docs/authentication'],
  },
];
