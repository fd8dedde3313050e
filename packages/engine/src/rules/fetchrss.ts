// FetchRSS: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that FetchRSS issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'fetchrss-api-key',
    title: 'FetchRSS API Key',
    provider: 'FetchRSS',
    severity: 'high',
    names: ['fetchrss'],
    pattern: '[0-9A-Za-z.]{40}',
    checks: { entropy: 3.3 },
    references: ['https://fetchrss.com/developers'],
  },
];
