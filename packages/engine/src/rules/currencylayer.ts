// Currencylayer API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Currencylayer issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'currencylayer-api-key',
    title: 'Currencylayer API Key',
    provider: 'Currencylayer',
    severity: 'medium',
    names: ['currency_layer'],
    pattern: '[0-9a-z]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://currencylayer.com/documentation'],
  },
];
