// ThousandEyes: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that ThousandEyes issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'thousandeyes-api-token',
    title: 'ThousandEyes API Token',
    provider: 'ThousandEyes',
    severity: 'high',
    names: ['thousandeyes'],
    pattern: '(?:[A-Za-z0-9]{32}|[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12})',
    checks: { entropy: 2.8 },
    references: ['https://developer.cisco.com/docs/thousandeyes/authentication/'],
  },
];
