// EOD Historical Data API keys.

import type { Rule } from '../rule.ts';

/** Secrets that EOD Historical Data issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'eod-historical-data-api-key',
    title: 'EOD Historical Data API Key',
    provider: 'EOD Historical Data',
    severity: 'high',
    names: ['eodhd', 'eod_historical', 'eodhistoricaldata'],
    pattern: '[0-9a-z]{13,14}\\.[0-9]{8}',
    checks: { entropy: 2.5, digits: 1 },
    references: ['https://eodhd.com/financial-apis/'],
  },
];
