// MeisterTask: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that MeisterTask issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'meistertask-access-token',
    title: 'MeisterTask Access Token',
    provider: 'MeisterTask',
    severity: 'high',
    names: ['meistertask', 'mindmeister'],
    pattern: '[A-Za-z0-9]{43}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developers.meistertask.com/docs/authentication'],
  },
];
