// OANDA: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that OANDA issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'oanda-access-token',
    title: 'OANDA Access Token',
    provider: 'OANDA',
    severity: 'high',
    names: ['oanda'],
    pattern: '(?:[a-f0-9]{32}-[a-f0-9]{32}|[A-Za-z0-9]{24})',
    checks: { entropy: 3 },
    references: ['https://developer.oanda.com/rest-live-v20/introduction/'],
  },
];
