// Courier API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Courier issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'courier-production-api-key',
    title: 'Courier Production API Key',
    provider: 'Courier',
    severity: 'high',
    pattern: 'pk_prod_[A-Z0-9]{28}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.courier.com/docs/reference/get-started'],
  },
  {
    kind: 'token',
    id: 'courier-test-api-key',
    title: 'Courier Test API Key',
    provider: 'Courier',
    severity: 'medium',
    pattern: 'pk_test_[A-Z0-9]{28}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.courier.com/docs/reference/get-started'],
  },
  {
    kind: 'token',
    id: 'courier-named-api-key',
    title: 'Courier API Key',
    provider: 'Courier',
    severity: 'high',
    pattern: 'dk_prod_[A-Z0-9]{28}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.courier.com/docs/reference/get-started'],
  },
];
