// Semaphore tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Semaphore issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'semaphore-api-token',
    title: 'Semaphore API Token',
    provider: 'Semaphore',
    severity: 'high',
    names: ['semaphore_api', 'semaphoreci', 'semaphore_ci', 'semaphore_token', 'semaphore_auth'],
    pattern: '[A-Za-z0-9_-]{20}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.semaphoreci.com/'],
  },
];
