// AuthZed tokens.

import type { Rule } from '../rule.ts';

/** Secrets that AuthZed issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'authzed-token',
    title: 'AuthZed Token',
    provider: 'AuthZed',
    severity: 'high',
    names: ['authzed', 'spicedb'],
    pattern: '(?:tc|t|sdbst)_[A-Za-z0-9_]{24,200}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://authzed.com/docs/authzed/concepts/restricted-api-access'],
  },
];
