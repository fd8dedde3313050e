// Koyeb tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Koyeb issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'koyeb-api-token',
    title: 'Koyeb API Token',
    provider: 'Koyeb',
    severity: 'high',
    names: ['koyeb'],
    pattern: '[a-z0-9]{64}',
    checks: { entropy: 3.5, digits: 4 },
    references: ['https://www.koyeb.com/docs/reference/api'],
  },
];
