// RiteKit: client IDs.

import type { Rule } from '../rule.ts';

/** Secrets that RiteKit issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'ritekit-client-id',
    title: 'RiteKit Client ID',
    provider: 'RiteKit',
    severity: 'medium',
    names: ['ritekit'],
    pattern: '[a-f0-9]{44}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://documenter.getpostman.com/view/2010712/SzS7Qku5'],
  },
];
