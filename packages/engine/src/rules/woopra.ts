// Woopra secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that Woopra issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'woopra-secret-key',
    title: 'Woopra Secret Key',
    provider: 'Woopra',
    severity: 'medium',
    names: ['woopra'],
    pattern: '[A-Za-z0-9]{32,64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.woopra.com/reference/authentication'],
  },
];
