// Brex user tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Brex issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'brex-user-token',
    title: 'Brex User Token',
    provider: 'Brex',
    severity: 'high',
    pattern: 'bxt_[A-Za-z0-9]{36}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.brex.com/docs/authentication/'],
  },
];
