// Sirv client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Sirv issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'sirv-client-secret',
    title: 'Sirv Client Secret',
    provider: 'Sirv',
    severity: 'high',
    names: ['sirv', 'sirv_client'],
    pattern: '[A-Za-z0-9+/]{86}==',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://apidocs.sirv.com/'],
  },
];
