// CoinGecko API keys.

import type { Rule } from '../rule.ts';

/** Secrets that CoinGecko issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'coingecko-api-key',
    title: 'CoinGecko API Key',
    provider: 'CoinGecko',
    severity: 'medium',
    pattern: 'CG-[A-Za-z0-9]{24}',
    context: ['coingecko', 'gecko', 'cg_api', 'cg_demo', 'cg_pro'],
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.coingecko.com/reference/authentication'],
  },
];
