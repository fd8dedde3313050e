// deSEC tokens.

import type { Rule } from '../rule.ts';

/** Secrets that deSEC issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'desec-token',
    title: 'deSEC Token',
    provider: 'deSEC',
    severity: 'high',
    names: ['desec'],
    pattern: '[A-Za-z0-9_-]{28}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://desec.readthedocs.io/en/latest/auth/tokens.html'],
  },
];
