// Sheety: tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Sheety issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'sheety-token',
    title: 'Sheety Token',
    provider: 'Sheety',
    severity: 'high',
    names: ['sheety'],
    pattern: '(?:[a-z0-9]{32}|[a-z0-9]{64})',
    checks: { entropy: 3, digits: 2 },
    references: ['https://sheety.co/docs/'],
  },
];
