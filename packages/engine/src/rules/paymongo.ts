// PayMongo secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that PayMongo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'paymongo-live-secret-key',
    title: 'PayMongo Live Secret Key',
    provider: 'PayMongo',
    severity: 'high',
    pattern: 'sk_live_[A-Za-z0-9]{24}',
    context: ['paymongo'],
    checks: { entropy: 3, digits: 1 },
    references: ['https://developers.paymongo.com/docs/authentication'],
  },
  {
    kind: 'token',
    id: 'paymongo-test-secret-key',
    title: 'PayMongo Test Secret Key',
    provider: 'PayMongo',
    severity: 'medium',
    pattern: 'sk_test_[A-Za-z0-9]{24}',
    context: ['paymongo'],
    checks: { entropy: 3, digits: 1 },
    references: ['https://developers.paymongo.com/docs/authentication'],
  },
];
