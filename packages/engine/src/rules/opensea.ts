// OpenSea: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that OpenSea issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'opensea-api-key',
    title: 'OpenSea API Key',
    provider: 'OpenSea',
    severity: 'high',
    names: ['opensea'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.opensea.io/reference/api-keys'],
  },
];
