// Typetalk client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Typetalk issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'typetalk-client-secret',
    title: 'Typetalk Client Secret',
    provider: 'Typetalk',
    severity: 'high',
    names: ['typetalk'],
    pattern: '[A-Za-z0-9]{64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.nulab.com/docs/typetalk/'],
  },
];
