// Checkly API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Checkly issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'checkly-user-api-key',
    title: 'Checkly User API Key',
    provider: 'Checkly',
    severity: 'high',
    pattern: 'cu_[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/'],
  },
  {
    kind: 'token',
    id: 'checkly-service-api-key',
    title: 'Checkly Service API Key',
    provider: 'Checkly',
    severity: 'high',
    pattern: 'sv_[0-9a-f]{32}',
    context: ['checkly'],
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/'],
  },
];
