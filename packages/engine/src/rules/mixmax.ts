// Mixmax: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Mixmax issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'mixmax-api-token',
    title: 'Mixmax API Token',
    provider: 'Mixmax',
    severity: 'high',
    names: ['mixmax'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://developer.mixmax.com/reference/getting-started-with-the-api'],
  },
];
