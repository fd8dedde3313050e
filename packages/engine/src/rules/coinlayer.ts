// Coinlayer API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Coinlayer issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'coinlayer-api-key',
    title: 'Coinlayer API Key',
    provider: 'Coinlayer',
    severity: 'medium',
    names: ['coin_layer'],
    pattern: '[0-9a-z]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://coinlayer.com/documentation'],
  },
];
