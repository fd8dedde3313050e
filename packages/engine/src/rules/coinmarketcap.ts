// CoinMarketCap API keys.

import type { Rule } from '../rule.ts';

/** Secrets that CoinMarketCap issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'coinmarketcap-api-key',
    title: 'CoinMarketCap API Key',
    provider: 'CoinMarketCap',
    severity: 'high',
    names: ['coin_market_cap', 'cmc_pro_api', 'cmc_api_key'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://coinmarketcap.com/api/documentation/v1/'],
  },
];
