// Roaring: client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Roaring issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'roaring-client-secret',
    title: 'Roaring Client Secret',
    provider: 'Roaring',
    severity: 'high',
    names: ['roaring_api', 'roaring_client', 'roaring_secret', 'roaring_key'],
    pattern: '[A-Za-z0-9_-]{28}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developer.roaring.io/'],
  },
];
