// Exotel API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Exotel issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'exotel-api-token',
    title: 'Exotel API Token',
    provider: 'Exotel',
    severity: 'high',
    names: ['exotel'],
    pattern: '[0-9a-f]{40,48}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.exotel.com/api/'],
  },
];
