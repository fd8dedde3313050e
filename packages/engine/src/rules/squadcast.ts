// Squadcast refresh tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Squadcast issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'squadcast-refresh-token',
    title: 'Squadcast Refresh Token',
    provider: 'Squadcast',
    severity: 'high',
    names: ['squadcast'],
    pattern: '(?:[0-9a-f]{128}|[0-9a-f]{40})',
    checks: { entropy: 3, digits: 4 },
    references: ['https://support.squadcast.com/terraform-and-api-documentation/public-api-refresh-token'],
  },
];
