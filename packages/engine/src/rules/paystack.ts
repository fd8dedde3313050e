// Paystack secret and public keys.

import type { Rule } from '../rule.ts';

/** Secrets that Paystack issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'paystack-live-secret-key',
    title: 'Paystack Live Secret Key',
    provider: 'Paystack',
    severity: 'high',
    pattern: 'sk_live_[0-9a-f]{40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://paystack.com/docs/api/authentication/'],
  },
  {
    kind: 'token',
    id: 'paystack-test-secret-key',
    title: 'Paystack Test Secret Key',
    provider: 'Paystack',
    severity: 'medium',
    pattern: 'sk_test_[0-9a-f]{40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://paystack.com/docs/api/authentication/'],
  },
  {
    kind: 'token',
    id: 'paystack-live-public-key',
    title: 'Paystack Live Public Key',
    provider: 'Paystack',
    severity: 'low',
    pattern: 'pk_live_[0-9a-f]{40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://paystack.com/docs/api/authentication/'],
  },
  {
    kind: 'token',
    id: 'paystack-test-public-key',
    title: 'Paystack Test Public Key',
    provider: 'Paystack',
    severity: 'low',
    pattern: 'pk_test_[0-9a-f]{40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://paystack.com/docs/api/authentication/'],
  },
  {
    kind: 'assigned',
    id: 'paystack-secret-key',
    title: 'Paystack Secret Key',
    provider: 'Paystack',
    severity: 'high',
    names: ['paystack'],
    pattern: 'sk_[a-z]{2,12}_[A-Za-z0-9]{40}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://paystack.com/docs/api/authentication/'],
  },
];
