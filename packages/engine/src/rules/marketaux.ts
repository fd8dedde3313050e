// Marketaux: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Marketaux issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'marketaux-api-token',
    title: 'Marketaux API Token',
    provider: 'Marketaux',
    severity: 'high',
    names: ['marketaux', 'stockdata'],
    pattern: '[A-Za-z0-9]{40}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://www.marketaux.com/documentation'],
  },
];
