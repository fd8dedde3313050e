// Float: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Float issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'float-access-token',
    title: 'Float Access Token',
    provider: 'Float',
    severity: 'high',
    names: ['float_api', 'float_token', 'float_access_token'],
    pattern: '[A-Za-z0-9._+=-]{59,60}',
    checks: { entropy: 4 },
    references: ['https://developer.float.com/'],
  },
];
