// Librato API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Librato issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'librato-api-token',
    title: 'Librato API Token',
    provider: 'Librato',
    severity: 'high',
    names: ['librato'],
    pattern: '[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.librato.com/docs/api/'],
  },
];
