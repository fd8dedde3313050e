// NewsCatcher: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that NewsCatcher issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'newscatcher-api-key',
    title: 'NewsCatcher API Key',
    provider: 'NewsCatcher',
    severity: 'high',
    names: ['newscatcher'],
    pattern: '[A-Za-z0-9_-]{43}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.newscatcherapi.com/docs'],
  },
];
