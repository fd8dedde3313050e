// Tefter: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Tefter issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'tefter-api-token',
    title: 'Tefter API Token',
    provider: 'Tefter',
    severity: 'high',
    names: ['tefter'],
    pattern: '[A-Za-z0-9]{20}',
    checks: { entropy: 3.3 },
    references: ['https://tefter.io/'],
  },
];
