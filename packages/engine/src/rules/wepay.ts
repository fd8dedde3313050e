// WePay access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that WePay issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'wepay-production-token',
    title: 'WePay Production Token',
    provider: 'WePay',
    severity: 'high',
    pattern: 'PRODUCTION_[0-9a-f]{64}',
    context: ['wepay'],
    checks: { entropy: 3, digits: 4 },
    references: ['https://dev.wepay.com/docs/api/authentication'],
  },
  {
    kind: 'token',
    id: 'wepay-stage-token',
    title: 'WePay Stage Token',
    provider: 'WePay',
    severity: 'medium',
    pattern: 'STAGE_[0-9a-f]{64}',
    context: ['wepay'],
    checks: { entropy: 3, digits: 4 },
    references: ['https://dev.wepay.com/docs/api/authentication'],
  },
];
