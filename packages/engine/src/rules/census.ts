// Census: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Census issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'census-api-token',
    title: 'Census API Token',
    provider: 'Census',
    severity: 'high',
    pattern: 'secret-token:[A-Za-z0-9_-]{20,200}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developers.getcensus.com/api-reference/introduction/overview'],
  },
];
