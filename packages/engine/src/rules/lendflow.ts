// Lendflow: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Lendflow issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'lendflow-access-token',
    title: 'Lendflow Access Token',
    provider: 'Lendflow',
    severity: 'high',
    names: ['lendflow'],
    pattern: 'eyJ[A-Za-z0-9_-]{20,60}\\.[A-Za-z0-9_-]{100,400}\\.[A-Za-z0-9_-]{300,800}',
    checks: { entropy: 4 },
    references: ['https://docs.lendflow.io/'],
  },
];
