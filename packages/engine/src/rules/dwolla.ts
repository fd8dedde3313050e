// Dwolla application keys and secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Dwolla issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'dwolla-application-secret',
    title: 'Dwolla Application Secret',
    provider: 'Dwolla',
    severity: 'high',
    names: ['dwolla'],
    pattern: '[A-Za-z0-9]{50}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developers.dwolla.com/docs/auth'],
  },
];
