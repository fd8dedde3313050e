// Twelve Data API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Twelve Data issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'twelve-data-api-key',
    title: 'Twelve Data API Key',
    provider: 'Twelve Data',
    severity: 'high',
    names: ['twelve_data'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://twelvedata.com/docs'],
  },
];
