// Scalingo tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Scalingo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'scalingo-api-token',
    title: 'Scalingo API Token',
    provider: 'Scalingo',
    severity: 'high',
    pattern: 'tk-us-[A-Za-z0-9_-]{48}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developers.scalingo.com/'],
  },
];
