// Siteleaf: API secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Siteleaf issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'siteleaf-api-secret',
    title: 'Siteleaf API Secret',
    provider: 'Siteleaf',
    severity: 'high',
    names: ['siteleaf'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://learn.siteleaf.com/api/'],
  },
];
