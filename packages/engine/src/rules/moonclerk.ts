// MoonClerk API keys.

import type { Rule } from '../rule.ts';

/** Secrets that MoonClerk issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'moonclerk-api-key',
    title: 'MoonClerk API Key',
    provider: 'MoonClerk',
    severity: 'high',
    names: ['moonclerk'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://github.com/moonclerk/developer'],
  },
];
