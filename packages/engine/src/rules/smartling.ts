// Smartling: user secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Smartling issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'smartling-user-secret',
    title: 'Smartling User Secret',
    provider: 'Smartling',
    severity: 'high',
    names: ['smartling'],
    pattern: '[A-Za-z0-9.^_-]{50,60}',
    checks: { entropy: 3.5, digits: 2 },
    references: ['https://api-reference.smartling.com/'],
  },
];
