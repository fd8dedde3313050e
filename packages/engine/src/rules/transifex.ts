// Transifex: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Transifex issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'transifex-api-token',
    title: 'Transifex API Token',
    provider: 'Transifex',
    severity: 'high',
    names: ['transifex', 'tx_token', 'tx_secret'],
    pattern: '[0-9]/[a-f0-9]{40}',
    checks: { entropy: 3 },
    references: ['https://developers.transifex.com/reference/api-authentication'],
  },
];
