// Bitstamp API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Bitstamp issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'bitstamp-api-key',
    title: 'Bitstamp API Key',
    provider: 'Bitstamp',
    severity: 'high',
    names: ['bitstamp'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.bitstamp.net/api/'],
  },
];
