// Adzuna: app keys.

import type { Rule } from '../rule.ts';

/** Secrets that Adzuna issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'adzuna-app-key',
    title: 'Adzuna App Key',
    provider: 'Adzuna',
    severity: 'high',
    names: ['adzuna'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developer.adzuna.com/overview'],
  },
];
