// Customer.io API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Customer.io issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'customer-io-api-key',
    title: 'Customer.io API Key',
    provider: 'Customer.io',
    severity: 'high',
    names: ['customer_io', 'customerio'],
    pattern: '(?:[0-9a-f]{20}|[0-9a-f]{32})',
    checks: { entropy: 2.5, digits: 2 },
    references: ['https://docs.customer.io/accounts/security/accounts/managing-credentials/'],
  },
];
