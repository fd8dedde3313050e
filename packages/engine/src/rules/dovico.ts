// Dovico: tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Dovico issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'dovico-token',
    title: 'Dovico Token',
    provider: 'Dovico',
    severity: 'high',
    names: ['dovico'],
    pattern: '[a-z0-9]{32}\\.[a-z0-9]{1,40}',
    checks: { entropy: 3 },
    references: ['https://timesheet.dovico.com/developer/'],
  },
];
