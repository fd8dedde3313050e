// Sendy API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Sendy issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'sendy-api-key',
    title: 'Sendy API Key',
    provider: 'Sendy',
    severity: 'medium',
    names: ['sendy_api', 'sendy_key'],
    pattern: '[A-Za-z0-9]{20}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://sendy.co/api'],
  },
];
