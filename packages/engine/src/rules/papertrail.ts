// Papertrail API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Papertrail issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'papertrail-api-token',
    title: 'Papertrail API Token',
    provider: 'Papertrail',
    severity: 'high',
    names: ['papertrail'],
    pattern: '[A-Za-z0-9]{20,24}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://www.papertrail.com/help/http-api/'],
  },
];
