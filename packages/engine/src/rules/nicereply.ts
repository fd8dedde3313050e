// Nicereply: private keys.

import type { Rule } from '../rule.ts';

/** Secrets that Nicereply issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'nicereply-private-key',
    title: 'Nicereply Private Key',
    provider: 'Nicereply',
    severity: 'high',
    names: ['nicereply'],
    pattern: '[a-f0-9]{40}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://www.nicereply.com/'],
  },
];
