// Tradier access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Tradier issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'tradier-access-token',
    title: 'Tradier Access Token',
    provider: 'Tradier',
    severity: 'high',
    names: ['tradier'],
    pattern: '[A-Za-z0-9]{28}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://documentation.tradier.com/brokerage-api'],
  },
];
