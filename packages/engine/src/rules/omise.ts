// Omise secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that Omise issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'omise-live-secret-key',
    title: 'Omise Live Secret Key',
    provider: 'Omise',
    severity: 'high',
    pattern: 'skey_[0-9a-z]{19,21}',
    context: ['omise', 'opn'],
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.omise.co/api-authentication'],
  },
  {
    kind: 'token',
    id: 'omise-test-secret-key',
    title: 'Omise Test Secret Key',
    provider: 'Omise',
    severity: 'medium',
    pattern: 'skey_test_[0-9a-z]{19,21}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.omise.co/api-authentication'],
  },
];
