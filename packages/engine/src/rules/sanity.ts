// Sanity: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Sanity issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'sanity-api-token',
    title: 'Sanity API Token',
    provider: 'Sanity',
    severity: 'high',
    names: ['sanity'],
    pattern: '(?:sk|sr)[A-Za-z0-9]{60,250}',
    checks: { entropy: 4, digits: 4 },
    references: ['https://www.sanity.io/docs/http-auth'],
  },
];
