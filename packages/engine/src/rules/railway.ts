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
    pattern: '[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://docs.railway.com/guides/public-api'],
  },
];
