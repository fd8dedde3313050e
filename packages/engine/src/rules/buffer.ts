// Buffer: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Buffer issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'buffer-access-token',
    title: 'Buffer Access Token',
    provider: 'Buffer',
    severity: 'high',
    names: ['buffer_access_token', 'buffer_token', 'buffer_api', 'buffer_client_secret'],
    pattern: '(?:[0-9]/[a-f0-9]{32}|[a-f0-9]{32})',
    checks: { entropy: 3, digits: 3 },
    references: ['https://buffer.com/developers/api/oauth'],
  },
];
