// Livestorm: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Livestorm issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'livestorm-api-token',
    title: 'Livestorm API Token',
    provider: 'Livestorm',
    severity: 'high',
    names: ['livestorm'],
    pattern: 'eyJ[A-Za-z0-9_-]{10,60}\\.[A-Za-z0-9_-]{80,300}\\.[A-Za-z0-9_-]{43}',
    checks: { entropy: 4 },
    references: ['https://developers.livestorm.co/'],
  },
];
