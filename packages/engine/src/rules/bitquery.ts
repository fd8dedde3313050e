// Bitquery: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Bitquery issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'bitquery-api-key',
    title: 'Bitquery API Key',
    provider: 'Bitquery',
    severity: 'high',
    names: ['bitquery'],
    pattern: '(?:ory_at_[A-Za-z0-9_.-]{60,100}|BQY[A-Za-z0-9]{29})',
    checks: { entropy: 3.5 },
    references: ['https://docs.bitquery.io/docs/authorisation/how-to-generate/'],
  },
];
