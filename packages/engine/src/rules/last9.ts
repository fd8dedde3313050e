// Last9 API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Last9 issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'last9-token',
    title: 'Last9 Token',
    provider: 'Last9',
    severity: 'high',
    names: ['last9'],
    pattern: '[A-Za-z0-9+/_-]{32,120}={0,2}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://last9.io/docs/'],
  },
];
