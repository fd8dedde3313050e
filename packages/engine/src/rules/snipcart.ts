// Snipcart: secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that Snipcart issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'snipcart-secret-key',
    title: 'Snipcart Secret Key',
    provider: 'Snipcart',
    severity: 'high',
    names: ['snipcart'],
    pattern: '(?:S_)?[A-Za-z0-9_]{70,76}',
    checks: { entropy: 3.8 },
    references: ['https://docs.snipcart.com/v3/api-reference/authentication'],
  },
];
