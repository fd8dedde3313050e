// Worksnaps: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Worksnaps issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'worksnaps-api-token',
    title: 'Worksnaps API Token',
    provider: 'Worksnaps',
    severity: 'high',
    names: ['worksnaps'],
    pattern: '[A-Za-z0-9]{40}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://www.worksnaps.com/'],
  },
];
