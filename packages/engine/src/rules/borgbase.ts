// BorgBase: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that BorgBase issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'borgbase-api-token',
    title: 'BorgBase API Token',
    provider: 'BorgBase',
    severity: 'high',
    names: ['borgbase'],
    pattern: '[A-Za-z0-9/_.-]{140,160}',
    checks: { entropy: 4 },
    references: ['https://docs.borgbase.com/'],
  },
];
