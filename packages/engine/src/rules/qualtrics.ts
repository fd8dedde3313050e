// Qualtrics: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Qualtrics issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'qualtrics-api-token',
    title: 'Qualtrics API Token',
    provider: 'Qualtrics',
    severity: 'high',
    names: ['qualtrics'],
    pattern: '[A-Za-z0-9]{40}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://api.qualtrics.com/ZG9jOjg3NjYzMg-api-key-authentication'],
  },
];
