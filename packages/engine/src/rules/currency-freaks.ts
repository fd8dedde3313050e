// CurrencyFreaks API keys.

import type { Rule } from '../rule.ts';

/** Secrets that CurrencyFreaks issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'currency-freaks-api-key',
    title: 'CurrencyFreaks API Key',
    provider: 'CurrencyFreaks',
    severity: 'medium',
    names: ['currency_freaks'],
    pattern: '[0-9a-z]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://currencyfreaks.com/documentation.html'],
  },
];
