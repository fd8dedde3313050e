// SmartThings: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that SmartThings issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'smartthings-access-token',
    title: 'SmartThings Access Token',
    provider: 'SmartThings',
    severity: 'high',
    names: ['smartthings'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://developer.smartthings.com/docs/getting-started/authorization-and-permissions'],
  },
];
