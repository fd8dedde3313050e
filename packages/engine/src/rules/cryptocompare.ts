// CryptoCompare API keys.

import type { Rule } from '../rule.ts';

/** Secrets that CryptoCompare issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'cryptocompare-api-key',
    title: 'CryptoCompare API Key',
    provider: 'CryptoCompare',
    severity: 'high',
    names: ['crypto_compare'],
    pattern: '[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://min-api.cryptocompare.com/documentation'],
  },
];
