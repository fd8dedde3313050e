// Raygun API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Raygun issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'raygun-api-key',
    title: 'Raygun API Key',
    provider: 'Raygun',
    severity: 'medium',
    names: ['raygun'],
    pattern: '[A-Za-z0-9+/]{22,40}={0,2}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://raygun.com/documentation/product-guides/public-api/'],
  },
];
