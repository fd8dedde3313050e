// Gcore tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Gcore issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'gcore-api-token',
    title: 'Gcore API Token',
    provider: 'Gcore',
    severity: 'high',
    names: ['gcore'],
    pattern: '\\d{1,6}[$][a-f0-9]{100,300}',
    checks: { entropy: 3 },
    references: ['https://api.gcore.com/docs/iam'],
  },
];
