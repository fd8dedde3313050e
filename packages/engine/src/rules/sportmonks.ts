// Sportmonks: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Sportmonks issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'sportmonks-api-token',
    title: 'Sportmonks API Token',
    provider: 'Sportmonks',
    severity: 'high',
    names: ['sportmonk', 'sportsmonk'],
    pattern: '[A-Za-z0-9]{60}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.sportmonks.com/football/welcome/authentication'],
  },
];
