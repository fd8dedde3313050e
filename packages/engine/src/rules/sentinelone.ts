// SentinelOne: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that SentinelOne issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'sentinelone-api-token',
    title: 'SentinelOne API Token',
    provider: 'SentinelOne',
    severity: 'high',
    names: ['sentinelone', 's1_api_token'],
    pattern: '(?:[A-Za-z0-9]{80}|eyJ[A-Za-z0-9_-]{15,100}\\.[A-Za-z0-9_-]{60,800}\\.[A-Za-z0-9_-]{43,200})',
    checks: { entropy: 4 },
    references: ['https://www.sentinelone.com/platform/'],
  },
];
