// Flexport: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Flexport issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'flexport-api-token',
    title: 'Flexport API Token',
    provider: 'Flexport',
    severity: 'high',
    pattern: 'shltm_[A-Za-z0-9_-]{40}',
    checks: { entropy: 3.5 },
    references: ['https://developers.flexport.com/'],
  },
];
