// Dynalist: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Dynalist issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'dynalist-api-token',
    title: 'Dynalist API Token',
    provider: 'Dynalist',
    severity: 'high',
    names: ['dynalist'],
    pattern: '[A-Za-z0-9_-]{128}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://apidocs.dynalist.io/'],
  },
];
