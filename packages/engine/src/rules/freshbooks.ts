// FreshBooks access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that FreshBooks issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'freshbooks-access-token',
    title: 'FreshBooks Access Token',
    provider: 'FreshBooks',
    severity: 'high',
    names: ['freshbooks', 'fresh_books'],
    pattern: '[0-9a-z]{64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.freshbooks.com/api/authentication'],
  },
];
