// Chief Tools: tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Chief Tools issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'chief-tools-token',
    title: 'Chief Tools Token',
    provider: 'Chief Tools',
    severity: 'high',
    pattern: '(?:ctp_|cts_|cto_|ctr_)[A-Za-z0-9]{30,60}',
    checks: { entropy: 3.5, digits: 2 },
    references: ['https://account.chief.app/'],
  },
];
