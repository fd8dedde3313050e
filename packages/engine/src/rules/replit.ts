// Replit tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Replit issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'replit-token',
    title: 'Replit Token',
    provider: 'Replit',
    severity: 'high',
    names: ['replit_token', 'replit_api', 'replit_key'],
    pattern: '[A-Za-z0-9][A-Za-z0-9_.:/+=-]{39,1500}',
    checks: { entropy: 4, digits: 2 },
    references: ['https://docs.replit.com/'],
  },
];
