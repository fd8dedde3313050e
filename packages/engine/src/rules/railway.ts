// Railway tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Railway issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'railway-token',
    title: 'Railway Token',
    provider: 'Railway',
    severity: 'high',
    names: ['railway_token', 'railway_api', 'railway_key', 'railway_secret', 'railway_auth'],
    pattern: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://docs.railway.com/guides/public-api'],
  },
];
