// BombBomb: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that BombBomb issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'bombbomb-access-token',
    title: 'BombBomb Access Token',
    provider: 'BombBomb',
    severity: 'high',
    names: ['bombbomb'],
    pattern: '[A-Za-z0-9._-]{600,800}',
    checks: { entropy: 4 },
    references: ['https://developer.bombbomb.com/'],
  },
];
