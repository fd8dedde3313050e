// Alegra: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Alegra issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'alegra-api-token',
    title: 'Alegra API Token',
    provider: 'Alegra',
    severity: 'high',
    names: ['alegra'],
    pattern: '[a-z0-9-]{20}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developer.alegra.com/'],
  },
];
