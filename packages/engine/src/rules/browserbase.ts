// Browserbase keys.

import type { Rule } from '../rule.ts';

/** Secrets that Browserbase issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'browserbase-api-key',
    title: 'Browserbase API Key',
    provider: 'Browserbase',
    severity: 'high',
    pattern: '(?:bb_live_|bb_test_)[A-Za-z0-9_-]{24,48}',
    checks: { entropy: 3 },
    references: ['https://docs.browserbase.com/'],
  },
];
