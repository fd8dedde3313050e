// Humanloop keys.

import type { Rule } from '../rule.ts';

/** Secrets that Humanloop issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'humanloop-api-key',
    title: 'Humanloop API Key',
    provider: 'Humanloop',
    severity: 'high',
    pattern: 'hl_sk_[a-f0-9]{48}',
    checks: { entropy: 3 },
    references: ['https://humanloop.com/docs'],
  },
];
