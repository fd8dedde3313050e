// Productboard: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Productboard issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'productboard-access-token',
    title: 'Productboard Access Token',
    provider: 'Productboard',
    severity: 'high',
    names: ['productboard'],
    pattern: 'eyJ[A-Za-z0-9_-]{15,60}\\.[A-Za-z0-9_-]{60,500}\\.[A-Za-z0-9_-]{43,400}',
    checks: { entropy: 4 },
    references: ['https://developer.productboard.com/'],
  },
];
