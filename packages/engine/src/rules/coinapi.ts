// CoinAPI API keys.

import type { Rule } from '../rule.ts';

/** Secrets that CoinAPI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'coinapi-api-key',
    title: 'CoinAPI API Key',
    provider: 'CoinAPI',
    severity: 'high',
    names: ['coin_api_key', 'coin_api_io', 'coinapi'],
    pattern: '[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.coinapi.io/market-data/authentication'],
  },
];
