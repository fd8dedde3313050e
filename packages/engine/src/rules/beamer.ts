// Beamer: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Beamer issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'beamer-api-token',
    title: 'Beamer API Token',
    provider: 'Beamer',
    severity: 'high',
    names: ['beamer'],
    pattern: 'b_[A-Za-z0-9=_+/-]{44}',
    checks: { entropy: 3.5 },
    references: ['https://www.getbeamer.com/api'],
  },
];
