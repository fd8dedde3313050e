// ThingsBoard: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that ThingsBoard issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'thingsboard-access-token',
    title: 'ThingsBoard Access Token',
    provider: 'ThingsBoard',
    severity: 'high',
    names: ['thingsboard'],
    pattern: '[A-Za-z0-9]{20}',
    checks: { entropy: 3 },
    references: ['https://thingsboard.io/docs/user-guide/access-token/'],
  },
];
