// Tumblr: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Tumblr issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'tumblr-api-key',
    title: 'Tumblr API Key',
    provider: 'Tumblr',
    severity: 'high',
    names: ['tumblr'],
    pattern: '[A-Za-z0-9]{50}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://www.tumblr.com/docs/en/api/v2'],
  },
];
