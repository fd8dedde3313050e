// Aleph Alpha tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Aleph Alpha issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'aleph-alpha-token',
    title: 'Aleph Alpha Token',
    provider: 'Aleph Alpha',
    severity: 'high',
    names: ['aleph_alpha', 'alephalpha'],
    pattern: 'eyJ[A-Za-z0-9_-]{10,300}\\.[A-Za-z0-9_-]{10,1500}\\.[A-Za-z0-9_-]{20,600}',
    checks: { entropy: 4 },
    references: ['https://docs.aleph-alpha.com/'],
  },
];
