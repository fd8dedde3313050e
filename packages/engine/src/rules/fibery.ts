// Fibery: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Fibery issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'fibery-api-token',
    title: 'Fibery API Token',
    provider: 'Fibery',
    severity: 'high',
    names: ['fibery'],
    pattern: '[a-f0-9]{8}\\.[a-f0-9]{35}',
    checks: { entropy: 3 },
    references: ['https://the.fibery.io/@public/User_Guide/Guide/API-Tokens-268'],
  },
];
