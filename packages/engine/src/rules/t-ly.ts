// T.LY: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that T.LY issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 't-ly-api-token',
    title: 'T.LY API Token',
    provider: 'T.LY',
    severity: 'high',
    names: ['tly_api', 'tly_token', 'tly_key'],
    pattern: '[A-Za-z0-9]{60}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://t.ly/docs/'],
  },
];
