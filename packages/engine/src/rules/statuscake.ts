// StatusCake API keys.

import type { Rule } from '../rule.ts';

/** Secrets that StatusCake issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'statuscake-api-key',
    title: 'StatusCake API Key',
    provider: 'StatusCake',
    severity: 'high',
    names: ['status_cake'],
    pattern: '[A-Za-z0-9]{20,30}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developers.statuscake.com/'],
  },
];
