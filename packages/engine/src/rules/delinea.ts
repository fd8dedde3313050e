// Delinea client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Delinea issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'delinea-client-secret',
    title: 'Delinea Client Secret',
    provider: 'Delinea',
    severity: 'high',
    names: ['delinea', 'thycotic'],
    pattern: '[A-Za-z0-9+/=_-]{32,88}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.delinea.com/'],
  },
];
