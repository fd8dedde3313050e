// Predibase tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Predibase issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'predibase-api-token',
    title: 'Predibase API Token',
    provider: 'Predibase',
    severity: 'high',
    pattern: 'pb_[A-Za-z0-9_-]{20,60}',
    context: ['predibase'],
    checks: { entropy: 3.5 },
    references: ['https://docs.predibase.com/'],
  },
];
