// Swiftype: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Swiftype issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'swiftype-api-key',
    title: 'Swiftype API Key',
    provider: 'Swiftype',
    severity: 'high',
    names: ['swiftype'],
    pattern: '[A-Za-z0-9-]{6}_[A-Za-z0-9-]{6}-[A-Za-z0-9-]{6}',
    checks: { entropy: 3 },
    references: ['https://swiftype.com/documentation/site-search/'],
  },
];
