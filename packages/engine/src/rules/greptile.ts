// Greptile keys.

import type { Rule } from '../rule.ts';

/** Secrets that Greptile issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'greptile-api-key',
    title: 'Greptile API Key',
    provider: 'Greptile',
    severity: 'high',
    names: ['greptile'],
    pattern: '[A-Za-z0-9+/]{48}',
    checks: { entropy: 3.8, digits: 1 },
    references: ['https://www.greptile.com/docs'],
  },
];
