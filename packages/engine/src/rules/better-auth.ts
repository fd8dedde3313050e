// Better Auth and Auth.js session secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Better Auth issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'better-auth-secret',
    title: 'Better Auth Secret',
    provider: 'Better Auth',
    severity: 'high',
    names: ['better_auth_secret'],
    pattern: '[A-Za-z0-9+/_-]{32,88}={0,2}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.better-auth.com/docs/installation'],
  },
  {
    kind: 'assigned',
    id: 'auth-js-secret',
    title: 'Auth.js Secret',
    provider: 'Better Auth',
    severity: 'high',
    names: ['next_auth_secret', 'nextauth_secret'],
    pattern: '[A-Za-z0-9+/_-]{32,88}={0,2}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://authjs.dev/reference/core/errors#missingsecret'],
  },
];
