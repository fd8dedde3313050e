// Svix: API tokens and test tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Svix issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'svix-api-token',
    title: 'Svix API Token',
    provider: 'Svix',
    severity: 'high',
    pattern: '(?:testsk_|sk_)[A-Za-z0-9_-]{32,48}\\.(?:us|eu|in|ca|au)',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.svix.com/quickstart'],
  },
  {
    kind: 'token',
    id: 'svix-test-token',
    title: 'Svix Test Token',
    provider: 'Svix',
    severity: 'medium',
    pattern: 'testsk_[A-Za-z0-9_-]{32,48}',
    checks: { entropy: 3.3 },
    references: ['https://docs.svix.com/quickstart'],
  },
];
