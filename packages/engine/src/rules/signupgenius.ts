// SignUpGenius: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that SignUpGenius issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'signupgenius-api-key',
    title: 'SignUpGenius API Key',
    provider: 'SignUpGenius',
    severity: 'high',
    names: ['signupgenius'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developer.signupgenius.com/'],
  },
];
