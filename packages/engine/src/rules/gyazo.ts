// Gyazo: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Gyazo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'gyazo-access-token',
    title: 'Gyazo Access Token',
    provider: 'Gyazo',
    severity: 'high',
    names: ['gyazo'],
    pattern: '[A-Za-z0-9_-]{43}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://gyazo.com/api/docs'],
  },
];
