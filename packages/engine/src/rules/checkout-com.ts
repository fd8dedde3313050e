// Checkout.com secret keys, current and previous platform.

import type { Rule } from '../rule.ts';

/** Secrets that Checkout.com issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'checkout-com-sandbox-secret-key',
    title: 'Checkout.com Sandbox Secret Key',
    provider: 'Checkout.com',
    severity: 'medium',
    pattern: 'sk_sbox_[a-z2-7]{26}[a-z2-7*#$=]',
    checks: { entropy: 3, digits: 1 },
    references: ['https://www.checkout.com/docs/developer-resources/api/manage-api-keys'],
  },
  {
    kind: 'token',
    id: 'checkout-com-secret-key',
    title: 'Checkout.com Secret Key',
    provider: 'Checkout.com',
    severity: 'high',
    pattern: 'sk_[a-z2-7]{26}[a-z2-7*#$=]',
    context: ['checkout'],
    checks: { entropy: 3, digits: 1 },
    references: ['https://www.checkout.com/docs/developer-resources/api/manage-api-keys'],
  },
  {
    kind: 'token',
    id: 'checkout-com-previous-test-secret-key',
    title: 'Checkout.com Test Secret Key',
    provider: 'Checkout.com',
    severity: 'medium',
    pattern: 'sk_test_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.checkout.com/docs/developer-resources/api/manage-api-keys'],
  },
  {
    kind: 'token',
    id: 'checkout-com-previous-secret-key',
    title: 'Checkout.com Secret Key',
    provider: 'Checkout.com',
    severity: 'high',
    pattern: 'sk_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    context: ['checkout', 'cko'],
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.checkout.com/docs/developer-resources/api/manage-api-keys'],
  },
];
