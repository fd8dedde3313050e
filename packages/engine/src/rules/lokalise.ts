// Lokalise: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Lokalise issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'lokalise-api-token',
    title: 'Lokalise API Token',
    provider: 'Lokalise',
    severity: 'high',
    names: ['lokalise'],
    pattern: '[a-z0-9]{40}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developers.lokalise.com/reference/api-authentication'],
  },
];
