// Loyverse: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Loyverse issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'loyverse-access-token',
    title: 'Loyverse Access Token',
    provider: 'Loyverse',
    severity: 'high',
    names: ['loyverse'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developer.loyverse.com/docs/'],
  },
];
