// ExchangeRate-API API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ExchangeRate-API issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'exchange-rate-api-api-key',
    title: 'ExchangeRate-API API Key',
    provider: 'ExchangeRate-API',
    severity: 'high',
    names: ['exchange_rate_api', 'exchange_rate_key', 'exchangerate_api_key'],
    pattern: '[0-9a-f]{24}',
    checks: { entropy: 2.5, digits: 2 },
    references: ['https://www.exchangerate-api.com/docs/authentication'],
  },
];
