// Bandwidth API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Bandwidth issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'bandwidth-api-token',
    title: 'Bandwidth API Token',
    provider: 'Bandwidth',
    severity: 'high',
    names: ['bandwidth_api', 'bandwidth_token', 'bandwidth_secret', 'bandwidth_password', 'bw_api_token'],
    pattern: '[0-9a-z]{40,64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://dev.bandwidth.com/docs/account/credentials/'],
  },
];
