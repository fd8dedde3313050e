// Rollbar access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Rollbar issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'rollbar-access-token',
    title: 'Rollbar Access Token',
    provider: 'Rollbar',
    severity: 'high',
    names: ['rollbar'],
    pattern: '(?:[0-9a-f]{32}|[0-9a-f]{64,128})',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.rollbar.com/docs/access-tokens'],
  },
];
