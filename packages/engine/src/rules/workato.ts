// Workato: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Workato issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'workato-api-token',
    title: 'Workato API Token',
    provider: 'Workato',
    severity: 'high',
    pattern: 'wrka[a-z]{2,10}-eyJ[A-Za-z0-9_.-]{100,2000}',
    checks: { entropy: 4 },
    references: ['https://docs.workato.com/workato-api.html'],
  },
];
