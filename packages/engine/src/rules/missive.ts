// Missive API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Missive issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'missive-api-token',
    title: 'Missive API Token',
    provider: 'Missive',
    severity: 'high',
    pattern: 'missive_pat-[A-Za-z0-9_-]{40,100}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://missiveapp.com/docs/developers/rest-api'],
  },
];
