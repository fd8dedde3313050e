// Codacy tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Codacy issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'codacy-token',
    title: 'Codacy Token',
    provider: 'Codacy',
    severity: 'high',
    names: ['codacy'],
    pattern: '(?:[A-Za-z0-9]{20}|[a-f0-9]{32})',
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.codacy.com/codacy-api/api-tokens/'],
  },
];
