// Lightstep access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Lightstep issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'lightstep-access-token',
    title: 'Lightstep Access Token',
    provider: 'Lightstep',
    severity: 'high',
    names: ['lightstep', 'ls_access_token'],
    pattern: '[A-Za-z0-9+/]{84,200}={0,2}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.lightstep.com/docs/create-and-manage-access-tokens'],
  },
];
