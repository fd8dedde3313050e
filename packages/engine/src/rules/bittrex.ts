// Bittrex API keys and secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Bittrex issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'bittrex-api-key',
    title: 'Bittrex API Key',
    provider: 'Bittrex',
    severity: 'high',
    names: ['bittrex'],
    pattern: '[0-9a-z]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://bittrex.github.io/api/v3'],
  },
];
