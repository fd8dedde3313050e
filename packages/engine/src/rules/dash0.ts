// Dash0 auth tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Dash0 issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'dash0-auth-token',
    title: 'Dash0 Auth Token',
    provider: 'Dash0',
    severity: 'high',
    pattern: 'auth_[A-Za-z0-9]{32,48}',
    context: ['dash0'],
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.dash0.com/documentation/dash0/key-concepts/auth-tokens'],
  },
];
