// Yelp: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Yelp issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'yelp-api-key',
    title: 'Yelp API Key',
    provider: 'Yelp',
    severity: 'high',
    names: ['yelp'],
    pattern: '[A-Za-z0-9_=-]{128}',
    checks: { entropy: 4 },
    references: ['https://docs.developer.yelp.com/docs/fusion-authentication'],
  },
];
