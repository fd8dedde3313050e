// Edamam: app keys.

import type { Rule } from '../rule.ts';

/** Secrets that Edamam issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'edamam-app-key',
    title: 'Edamam App Key',
    provider: 'Edamam',
    severity: 'high',
    names: ['edamam'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developer.edamam.com/'],
  },
];
