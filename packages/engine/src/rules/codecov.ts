// Codecov tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Codecov issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'codecov-token',
    title: 'Codecov Token',
    provider: 'Codecov',
    severity: 'high',
    names: ['codecov'],
    pattern: '(?:[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}|[a-z0-9]{32})',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://docs.codecov.com/docs/codecov-tokens'],
  },
];
