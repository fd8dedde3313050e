// Cashfree secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that Cashfree issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'cashfree-production-secret-key',
    title: 'Cashfree Production Secret Key',
    provider: 'Cashfree',
    severity: 'high',
    pattern: 'cfsk_ma_prod_[0-9a-f]{32}_[0-9a-f]{8}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.cashfree.com/docs/api-reference/authentication'],
  },
  {
    kind: 'token',
    id: 'cashfree-test-secret-key',
    title: 'Cashfree Test Secret Key',
    provider: 'Cashfree',
    severity: 'medium',
    pattern: 'cfsk_ma_test_[0-9a-f]{32}_[0-9a-f]{8}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.cashfree.com/docs/api-reference/authentication'],
  },
];
