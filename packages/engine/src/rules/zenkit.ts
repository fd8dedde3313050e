// Zenkit: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Zenkit issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'zenkit-api-key',
    title: 'Zenkit API Key',
    provider: 'Zenkit',
    severity: 'high',
    names: ['zenkit'],
    pattern: '[0-9a-z]{8}-[0-9A-Za-z]{32}',
    checks: { entropy: 3.3 },
    references: ['https://base.zenkit.com/docs/api/overview/introduction'],
  },
];
