// Lunch Money access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Lunch Money issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'lunch-money-access-token',
    title: 'Lunch Money Access Token',
    provider: 'Lunch Money',
    severity: 'high',
    names: ['lunch_money'],
    pattern: '[0-9a-f]{50}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://lunchmoney.dev/'],
  },
];
