// Salt Edge secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Salt Edge issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'salt-edge-secret',
    title: 'Salt Edge Secret',
    provider: 'Salt Edge',
    severity: 'high',
    names: ['salt_edge'],
    pattern: '[A-Za-z0-9_-]{43}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.saltedge.com/'],
  },
];
