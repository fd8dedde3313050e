// Travelpayouts: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Travelpayouts issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'travelpayouts-api-token',
    title: 'Travelpayouts API Token',
    provider: 'Travelpayouts',
    severity: 'high',
    names: ['travelpayouts'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://support.travelpayouts.com/hc/en-us'],
  },
];
