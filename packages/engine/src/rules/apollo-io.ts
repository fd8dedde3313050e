// Apollo.io: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Apollo.io issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'apollo-io-api-key',
    title: 'Apollo.io API Key',
    provider: 'Apollo.io',
    severity: 'high',
    names: ['apollo_api', 'apollo_key', 'apollo_io', 'apollo_token'],
    pattern: '[A-Za-z0-9_-]{22}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.apollo.io/reference/authentication'],
  },
];
