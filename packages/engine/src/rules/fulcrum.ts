// Fulcrum: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Fulcrum issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'fulcrum-api-token',
    title: 'Fulcrum API Token',
    provider: 'Fulcrum',
    severity: 'high',
    names: ['fulcrum'],
    pattern: '[a-z0-9]{80}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.fulcrumapp.com/reference/authentication'],
  },
];
