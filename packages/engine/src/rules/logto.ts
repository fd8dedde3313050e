// Logto app secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Logto issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'logto-app-secret',
    title: 'Logto App Secret',
    provider: 'Logto',
    severity: 'high',
    names: ['logto'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.logto.io/'],
  },
];
