// New York Times: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that New York Times issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'nytimes-api-key',
    title: 'New York Times API Key',
    provider: 'New York Times',
    severity: 'high',
    names: ['nytimes', 'nyt_api', 'nyt_key', 'newyorktimes'],
    pattern: '[A-Za-z0-9=_-]{32}',
    checks: { entropy: 3.2, digits: 1 },
    references: ['https://developer.nytimes.com/get-started'],
  },
];
