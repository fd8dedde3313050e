// DataFire: tokens.

import type { Rule } from '../rule.ts';

/** Secrets that DataFire issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'datafire-token',
    title: 'DataFire Token',
    provider: 'DataFire',
    severity: 'high',
    names: ['datafire'],
    pattern: '[A-Za-z0-9._-]{170,195}',
    checks: { entropy: 4 },
    references: ['https://docs.datafire.io/'],
  },
];
