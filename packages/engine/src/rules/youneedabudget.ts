// YNAB: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that YNAB issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'youneedabudget-access-token',
    title: 'YNAB Access Token',
    provider: 'YNAB',
    severity: 'high',
    names: ['youneedabudget', 'ynab'],
    pattern: '(?:[a-f0-9]{64}|[A-Za-z0-9_-]{43})',
    checks: { entropy: 3, digits: 2 },
    references: ['https://api.ynab.com/#authentication'],
  },
];
