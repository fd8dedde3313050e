// Currencybeacon API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Currencybeacon issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'currency-scoop-api-key',
    title: 'Currencybeacon API Key',
    provider: 'Currencybeacon',
    severity: 'high',
    names: ['currency_scoop', 'currency_beacon'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://currencybeacon.com/api-documentation'],
  },
];
