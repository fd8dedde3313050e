// Paytm merchant keys.

import type { Rule } from '../rule.ts';

/** Secrets that Paytm issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'paytm-merchant-key',
    title: 'Paytm Merchant Key',
    provider: 'Paytm',
    severity: 'medium',
    names: ['paytm_merchant_key', 'paytm_key', 'paytm_merchant'],
    pattern: '[A-Za-z0-9&@#%*_!^]{16}',
    checks: { entropy: 2.5, digits: 1 },
    references: ['https://business.paytm.com/docs/'],
  },
];
