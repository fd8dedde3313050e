// Binance API keys and secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Binance issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'binance-api-key',
    title: 'Binance API Key',
    provider: 'Binance',
    severity: 'high',
    names: ['binance', 'bnb_api'],
    pattern: '[A-Za-z0-9]{64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security'],
  },
];
