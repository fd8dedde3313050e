// PayU merchant salts.

import type { Rule } from '../rule.ts';

/** Secrets that PayU issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'payu-merchant-salt',
    title: 'PayU Merchant Salt',
    provider: 'PayU',
    severity: 'medium',
    names: ['payu_salt', 'payu_secret', 'payu_client_secret', 'payu_merchant_salt'],
    pattern: '[A-Za-z0-9]{8,32}',
    checks: { entropy: 2.5, digits: 1 },
    references: ['https://docs.payu.in/docs/generate-merchant-key-and-salt-on-payu-dashboard'],
  },
];
