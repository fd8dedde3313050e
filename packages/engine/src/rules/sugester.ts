// Sugester: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Sugester issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'sugester-api-token',
    title: 'Sugester API Token',
    provider: 'Sugester',
    severity: 'high',
    names: ['sugester'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://github.com/sugester/api'],
  },
];
