// Exchange Rates API API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Exchange Rates API issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'exchange-rates-api-api-key',
    title: 'Exchange Rates API API Key',
    provider: 'Exchange Rates API',
    severity: 'high',
    names: ['exchange_rates_api', 'exchangeratesapi'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://exchangeratesapi.io/documentation/'],
  },
];
