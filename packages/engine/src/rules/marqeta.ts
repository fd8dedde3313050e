// Marqeta admin tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Marqeta issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'marqeta-admin-token',
    title: 'Marqeta Admin Token',
    provider: 'Marqeta',
    severity: 'high',
    names: ['marqeta'],
    pattern: '(?:[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}|[A-Za-z0-9_-]{36})',
    checks: { entropy: 2.5, digits: 1 },
    references: ['https://www.marqeta.com/docs/core-api/authentication'],
  },
];
