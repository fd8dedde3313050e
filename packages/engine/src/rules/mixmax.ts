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
    pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://developer.mixmax.com/reference/getting-started-with-the-api'],
  },
];
