// AudD: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that AudD issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'audd-api-token',
    title: 'AudD API Token',
    provider: 'AudD',
    severity: 'high',
    names: ['audd_api'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.audd.io/'],
  },
];
