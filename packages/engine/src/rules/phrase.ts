// Phrase: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Phrase issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'phrase-access-token',
    title: 'Phrase Access Token',
    provider: 'Phrase',
    severity: 'high',
    names: ['phraseapp', 'phrase_access_token', 'phrase_api_token', 'phrase_api_key'],
    pattern: '[a-f0-9]{64}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developers.phrase.com/api/'],
  },
];
