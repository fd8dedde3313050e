// Nozbe: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Nozbe issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'nozbe-api-token',
    title: 'Nozbe API Token',
    provider: 'Nozbe',
    severity: 'high',
    names: ['nozbe'],
    pattern: '[0-9A-Za-z]{16}_[0-9A-Za-z_-]{64}',
    checks: { entropy: 3.5 },
    references: ['https://nozbe.help/advancedfeatures/api/'],
  },
];
