// GetEmail: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that GetEmail issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'getemail-api-key',
    title: 'GetEmail API Key',
    provider: 'GetEmail',
    severity: 'high',
    names: ['getemail'],
    pattern: '[A-Za-z0-9-]{20}',
    checks: { entropy: 3 },
    references: ['https://getemail.io/api'],
  },
];
