// Pingdom API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Pingdom issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'pingdom-api-token',
    title: 'Pingdom API Token',
    provider: 'Pingdom',
    severity: 'high',
    names: ['pingdom'],
    pattern: '[A-Za-z0-9_-]{60,100}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.pingdom.com/api/'],
  },
];
