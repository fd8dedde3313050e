// Caflou: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Caflou issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'caflou-api-token',
    title: 'Caflou API Token',
    provider: 'Caflou',
    severity: 'high',
    names: ['caflou'],
    pattern: '[A-Za-z0-9._-]{140,170}',
    checks: { entropy: 4 },
    references: ['https://www.caflou.com/'],
  },
];
