// Recharge Payments API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Recharge Payments issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'recharge-api-token',
    title: 'Recharge API Token',
    provider: 'Recharge Payments',
    severity: 'high',
    pattern: 'sk_(?:test_)?[0-9]{1,3}x[0-9]{1,3}_[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.rechargepayments.com/'],
  },
];
