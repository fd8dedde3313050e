// GoodDay: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that GoodDay issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'goodday-api-token',
    title: 'GoodDay API Token',
    provider: 'GoodDay',
    severity: 'high',
    names: ['goodday_api', 'goodday_token', 'goodday_key'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://www.goodday.work/developers/api-v2'],
  },
];
