// Fastly tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Fastly issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'fastly-api-token',
    title: 'Fastly API Token',
    provider: 'Fastly',
    severity: 'high',
    names: ['fastly'],
    pattern: '[A-Za-z0-9_-]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.fastly.com/documentation/reference/api/auth-tokens/'],
  },
];
