// Fitbit: client secrets and refresh tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Fitbit issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'fitbit-client-secret',
    title: 'Fitbit Client Secret',
    provider: 'Fitbit',
    severity: 'high',
    names: ['fitbit'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://dev.fitbit.com/build/reference/web-api/developer-guide/authorization/'],
  },
  {
    kind: 'assigned',
    id: 'fitbit-refresh-token',
    title: 'Fitbit Refresh Token',
    provider: 'Fitbit',
    severity: 'high',
    names: ['fitbit'],
    pattern: '[a-f0-9]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://dev.fitbit.com/build/reference/web-api/developer-guide/authorization/'],
  },
];
