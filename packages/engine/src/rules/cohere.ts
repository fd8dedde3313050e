// Cohere keys.

import type { Rule } from '../rule.ts';

/** Secrets that Cohere issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'cohere-api-key',
    title: 'Cohere API Key',
    provider: 'Cohere',
    severity: 'high',
    names: ['cohere', 'co_api_key'],
    pattern: '[A-Za-z0-9]{40}',
    checks: { entropy: 3.7, digits: 1 },
    references: ['https://docs.cohere.com/reference/about'],
  },
];
