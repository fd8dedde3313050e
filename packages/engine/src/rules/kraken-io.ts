// Kraken.io API secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Kraken.io issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'kraken-io-api-secret',
    title: 'Kraken.io API Secret',
    provider: 'Kraken.io',
    severity: 'high',
    names: ['kraken_io', 'krakenio', 'kraken_secret'],
    pattern: '[0-9a-f]{32,40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://kraken.io/docs/getting-started'],
  },
];
