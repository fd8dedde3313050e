// SendOwl API secrets.

import type { Rule } from '../rule.ts';

/** Secrets that SendOwl issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'sendowl-api-secret',
    title: 'SendOwl API Secret',
    provider: 'SendOwl',
    severity: 'high',
    names: ['sendowl'],
    pattern: '[0-9a-z]{16,20}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://dashboard.sendowl.com/developers/api/introduction'],
  },
];
