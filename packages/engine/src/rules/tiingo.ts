// Tiingo API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Tiingo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'tiingo-api-key',
    title: 'Tiingo API Key',
    provider: 'Tiingo',
    severity: 'high',
    names: ['tiingo'],
    pattern: '[0-9a-f]{40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.tiingo.com/documentation/general/connecting'],
  },
];
