// Turborepo remote cache tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Turborepo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'turborepo-token',
    title: 'Turborepo Token',
    provider: 'Turborepo',
    severity: 'high',
    names: ['turbo_token', 'turborepo_token'],
    pattern: '[A-Za-z0-9_-]{24,80}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://turborepo.com/docs/core-concepts/remote-caching'],
  },
];
