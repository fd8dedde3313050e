// M3O: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that M3O issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'm3o-api-token',
    title: 'M3O API Token',
    provider: 'M3O',
    severity: 'high',
    names: ['m3o_api', 'm3o_token', 'm3o_key'],
    pattern: '[A-Za-z0-9]{48}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://m3o.com/'],
  },
];
