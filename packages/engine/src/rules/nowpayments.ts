// NOWPayments API keys.

import type { Rule } from '../rule.ts';

/** Secrets that NOWPayments issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'nowpayments-api-key',
    title: 'NOWPayments API Key',
    provider: 'NOWPayments',
    severity: 'high',
    names: ['now_payments'],
    pattern: '[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}',
    checks: { entropy: 2.5, digits: 1 },
    references: ['https://documenter.getpostman.com/view/7907941/2s93JusNJt'],
  },
];
