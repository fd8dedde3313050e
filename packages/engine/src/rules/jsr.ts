// JSR tokens.

import type { Rule } from '../rule.ts';

/** Secrets that JSR issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'jsr-token',
    title: 'JSR Token',
    provider: 'JSR',
    severity: 'high',
    pattern: '(?:jsrp_|jsrd_|jsrw_)[A-Za-z0-9]{24,64}',
    checks: { entropy: 3.3 },
    references: ['https://jsr.io/docs/api'],
  },
];
