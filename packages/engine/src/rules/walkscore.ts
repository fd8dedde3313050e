// Walk Score: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Walk Score issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'walkscore-api-key',
    title: 'Walk Score API Key',
    provider: 'Walk Score',
    severity: 'high',
    names: ['walkscore'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://www.walkscore.com/professional/api.php'],
  },
];
