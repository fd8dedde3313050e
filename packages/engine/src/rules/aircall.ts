// Aircall API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Aircall issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'aircall-api-token',
    title: 'Aircall API Token',
    provider: 'Aircall',
    severity: 'high',
    names: ['aircall'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.aircall.io/tutorials/basic-authentication/'],
  },
];
