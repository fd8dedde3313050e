// Teller access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Teller issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'teller-access-token',
    title: 'Teller Access Token',
    provider: 'Teller',
    severity: 'high',
    pattern: 'token_[0-9a-z]{26}',
    context: ['teller'],
    checks: { entropy: 3, digits: 1 },
    references: ['https://teller.io/docs/api/authentication'],
  },
  {
    kind: 'token',
    id: 'teller-test-access-token',
    title: 'Teller Test Access Token',
    provider: 'Teller',
    severity: 'medium',
    pattern: 'test_tkn_[0-9a-z]{22,26}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://teller.io/docs/api/authentication'],
  },
];
