// Coveralls tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Coveralls issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'coveralls-repo-token',
    title: 'Coveralls Repo Token',
    provider: 'Coveralls',
    severity: 'high',
    names: ['coveralls'],
    pattern: '(?:[A-Za-z0-9]{32,33}|[A-Za-z0-9-]{37})',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.coveralls.io/api-introduction'],
  },
];
