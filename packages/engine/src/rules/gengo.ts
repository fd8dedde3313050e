// Gengo: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Gengo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'gengo-api-key',
    title: 'Gengo API Key',
    provider: 'Gengo',
    severity: 'high',
    names: ['gengo_api', 'gengo_private', 'gengo_public', 'gengo_key', 'gengo_secret'],
    pattern: '[A-Za-z0-9\\[\\]()\\-{}|_^@$=~]{64}',
    checks: { entropy: 4 },
    references: ['https://developers.gengo.com/'],
  },
];
