// CoinPayments API keys.

import type { Rule } from '../rule.ts';

/** Secrets that CoinPayments issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'coinpayments-api-key',
    title: 'CoinPayments API Key',
    provider: 'CoinPayments',
    severity: 'high',
    names: ['coin_payments'],
    pattern: '[0-9a-fA-F]{64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.coinpayments.net/apidoc-intro'],
  },
];
