// RapidAPI: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that RapidAPI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'rapidapi-api-key',
    title: 'RapidAPI API Key',
    provider: 'RapidAPI',
    severity: 'high',
    names: ['rapidapi', 'rapid_api'],
    pattern: '[A-Za-z0-9_-]{50}',
    checks: { entropy: 3.3, digits: 2 },
    references: ['https://docs.rapidapi.com/docs/keys'],
  },
];
