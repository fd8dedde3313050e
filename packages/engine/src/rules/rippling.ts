// Rippling: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Rippling issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'rippling-api-token',
    title: 'Rippling API Token',
    provider: 'Rippling',
    severity: 'high',
    names: ['rippling_api', 'rippling_token', 'rippling_key', 'rippling_client', 'rippling_secret'],
    pattern: '[A-Za-z0-9_-]{40,120}',
    checks: { entropy: 3.5, digits: 2 },
    references: ['https://developer.rippling.com/documentation/rest-api/guides/quickstart'],
  },
];
