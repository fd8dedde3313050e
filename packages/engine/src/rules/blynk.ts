// Blynk: auth tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Blynk issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'blynk-auth-token',
    title: 'Blynk Auth Token',
    provider: 'Blynk',
    severity: 'high',
    names: ['blynk'],
    pattern: '(?:[A-Za-z0-9_-]{32}|[a-f0-9]{32})',
    checks: { entropy: 3.2, digits: 1 },
    references: ['https://docs.blynk.io/en/blynk.cloud/https-api-overview'],
  },
];
