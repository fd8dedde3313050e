// Imagga: authorization.

import type { Rule } from '../rule.ts';

/** Secrets that Imagga issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'imagga-authorization',
    title: 'Imagga Authorization',
    provider: 'Imagga',
    severity: 'high',
    names: ['imagga'],
    pattern: '[A-Za-z0-9=]{72}',
    checks: { entropy: 3.8 },
    references: ['https://docs.imagga.com/'],
  },
];
