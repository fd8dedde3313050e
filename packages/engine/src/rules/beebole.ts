// BeeBole: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that BeeBole issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'beebole-api-token',
    title: 'BeeBole API Token',
    provider: 'BeeBole',
    severity: 'high',
    names: ['beebole'],
    pattern: '[a-z0-9]{40}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://beebole.com/api/'],
  },
];
