// what3words: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that what3words issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'what3words-api-key',
    title: 'what3words API Key',
    provider: 'what3words',
    severity: 'medium',
    names: ['what3words', 'w3w_api', 'w3w_key'],
    pattern: '[A-Z0-9]{8}',
    checks: { entropy: 2 },
    references: ['https://developer.what3words.com/public-api/docs'],
  },
];
