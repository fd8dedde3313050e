// 2Checkout secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that 2Checkout issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'two-checkout-secret-key',
    title: '2Checkout Secret Key',
    provider: '2Checkout',
    severity: 'high',
    names: ['2checkout', 'two_checkout', 'verifone_secret'],
    pattern: '[A-Za-z0-9!*&^%$#@+?-]{20}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://verifone.cloud/docs/2checkout'],
  },
];
