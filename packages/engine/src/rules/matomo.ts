// Matomo auth tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Matomo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'matomo-auth-token',
    title: 'Matomo Auth Token',
    provider: 'Matomo',
    severity: 'high',
    names: ['matomo', 'piwik', 'token_auth'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.matomo.org/api-reference/reporting-api'],
  },
];
