// Ubidots: tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Ubidots issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'ubidots-token',
    title: 'Ubidots Token',
    provider: 'Ubidots',
    severity: 'high',
    pattern: '(?:BBFF-|BBUS-)[A-Za-z0-9]{30,34}',
    checks: { entropy: 3.3 },
    references: ['https://docs.ubidots.com/reference/authentication'],
  },
];
