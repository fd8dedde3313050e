// Castle API secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Castle issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'castle-api-secret',
    title: 'Castle API Secret',
    provider: 'Castle',
    severity: 'high',
    names: ['castle_api', 'castle_secret'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.castle.io/docs/api-keys'],
  },
];
