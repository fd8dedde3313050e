// Infomaniak tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Infomaniak issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'infomaniak-api-token',
    title: 'Infomaniak API Token',
    provider: 'Infomaniak',
    severity: 'high',
    names: ['infomaniak'],
    pattern: '[A-Za-z0-9_-]{60,100}',
    checks: { entropy: 3.7, digits: 2 },
    references: ['https://developer.infomaniak.com/'],
  },
];
