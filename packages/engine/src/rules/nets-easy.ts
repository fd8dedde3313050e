// Nexi Checkout (Nets Easy) secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that Nexi Checkout issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'nexi-checkout-live-secret-key',
    title: 'Nexi Checkout Live Secret Key',
    provider: 'Nexi Checkout',
    severity: 'high',
    pattern: 'live-secret-key-[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.nexigroup.com/nexi-checkout/en-EU/docs/access-your-integration-keys/'],
  },
  {
    kind: 'token',
    id: 'nexi-checkout-test-secret-key',
    title: 'Nexi Checkout Test Secret Key',
    provider: 'Nexi Checkout',
    severity: 'medium',
    pattern: 'test-secret-key-[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.nexigroup.com/nexi-checkout/en-EU/docs/access-your-integration-keys/'],
  },
];
