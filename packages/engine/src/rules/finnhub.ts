// Finnhub API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Finnhub issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'finnhub-api-key',
    title: 'Finnhub API Key',
    provider: 'Finnhub',
    severity: 'high',
    names: ['finnhub'],
    pattern: '[A-Za-z0-9]{20}(?:[A-Za-z0-9]{20})?',
    checks: { entropy: 3, digits: 1 },
    references: ['https://finnhub.io/docs/api/authentication'],
  },
];
