// Twist OAuth tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Twist issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'twist-oauth-token',
    title: 'Twist OAuth Token',
    provider: 'Twist',
    severity: 'high',
    names: ['twist_token', 'twist_oauth', 'twist_api', 'twist_access'],
    pattern: '(?:oauth2:)?[0-9a-f]{40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.twist.com/v3/'],
  },
];
