// RepairShopr: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that RepairShopr issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'repairshopr-api-token',
    title: 'RepairShopr API Token',
    provider: 'RepairShopr',
    severity: 'high',
    names: ['repairshopr'],
    pattern: '[A-Za-z0-9-]{51}',
    checks: { entropy: 3.5 },
    references: ['https://api-docs.repairshopr.com/'],
  },
];
