// Luno: API secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Luno issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'luno-api-secret',
    title: 'Luno API Secret',
    provider: 'Luno',
    severity: 'high',
    names: ['luno_api', 'luno_secret', 'luno_key'],
    pattern: '[A-Za-z0-9_-]{43}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://www.luno.com/en/developers/api#tag/Authentication'],
  },
];
