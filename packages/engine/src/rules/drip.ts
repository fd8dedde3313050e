// Drip API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Drip issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'drip-api-token',
    title: 'Drip API Token',
    provider: 'Drip',
    severity: 'high',
    names: ['drip_api', 'drip_token', 'drip_key', 'getdrip'],
    pattern: '[0-9a-z]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.drip.com/#authentication'],
  },
];
