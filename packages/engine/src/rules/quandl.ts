// Nasdaq Data Link API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Nasdaq Data Link issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'quandl-api-key',
    title: 'Nasdaq Data Link API Key',
    provider: 'Nasdaq Data Link',
    severity: 'high',
    names: ['quandl', 'nasdaq_data_link'],
    pattern: '[A-Za-z0-9_-]{20}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.data.nasdaq.com/docs/getting-started'],
  },
];
