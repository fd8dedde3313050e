// Authorize.Net transaction keys.

import type { Rule } from '../rule.ts';

/** Secrets that Authorize.Net issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'authorize-net-transaction-key',
    title: 'Authorize.Net Transaction Key',
    provider: 'Authorize.Net',
    severity: 'high',
    names: ['authorize_net', 'authorizenet_transaction', 'transaction_key'],
    pattern: '[A-Za-z0-9]{16}',
    checks: { entropy: 2.5, digits: 1 },
    references: ['https://developer.authorize.net/api/reference/index.html'],
  },
];
