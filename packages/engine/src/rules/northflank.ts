// Northflank tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Northflank issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'northflank-api-token',
    title: 'Northflank API Token',
    provider: 'Northflank',
    severity: 'high',
    pattern: 'nf-eyJ[A-Za-z0-9_-]{20,200}\\.eyJ[A-Za-z0-9_-]{20,1000}\\.[A-Za-z0-9_-]{20,200}',
    checks: { entropy: 4 },
    references: ['https://northflank.com/docs/v1/api/introduction'],
  },
];
