// Knock secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that Knock issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'knock-service-token',
    title: 'Knock Service Token',
    provider: 'Knock',
    severity: 'high',
    pattern: 'knock_st_[A-Za-z0-9_-]{30,60}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.knock.app/api-reference/overview/authentication'],
  },
  {
    kind: 'assigned',
    id: 'knock-secret-key',
    title: 'Knock Secret Key',
    provider: 'Knock',
    severity: 'high',
    names: ['knock'],
    pattern: 'sk_(?:test_)?[A-Za-z0-9_-]{40,50}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.knock.app/api-reference/overview/authentication'],
  },
];
