// Poloniex API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Poloniex issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'poloniex-api-key',
    title: 'Poloniex API Key',
    provider: 'Poloniex',
    severity: 'high',
    names: ['poloniex'],
    pattern: '(?:[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}|[0-9a-f]{128})',
    checks: { entropy: 2.5, digits: 1 },
    references: ['https://api-docs.poloniex.com/spot/api/'],
  },
];
