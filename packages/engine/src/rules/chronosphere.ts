// Chronosphere API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Chronosphere issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'chronosphere-api-token',
    title: 'Chronosphere API Token',
    provider: 'Chronosphere',
    severity: 'high',
    names: ['chronosphere'],
    pattern: '[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.chronosphere.io/administer/accounts-teams/service-accounts'],
  },
];
