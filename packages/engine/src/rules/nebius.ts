// Nebius tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Nebius issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'nebius-api-key',
    title: 'Nebius API Key',
    provider: 'Nebius',
    severity: 'high',
    pattern: 'v1\\.CmQK[A-Za-z0-9_-]{100,400}(?:\\.[A-Za-z0-9_-]{2,100})?',
    checks: { entropy: 4 },
    references: ['https://docs.nebius.com/'],
  },
];
