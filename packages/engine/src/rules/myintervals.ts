// Intervals: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Intervals issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'myintervals-api-token',
    title: 'Intervals API Token',
    provider: 'Intervals',
    severity: 'medium',
    names: ['myintervals'],
    pattern: '[a-z0-9]{11}',
    checks: { entropy: 2.5, digits: 1 },
    references: ['https://www.myintervals.com/api/'],
  },
];
