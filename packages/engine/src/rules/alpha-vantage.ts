// Alpha Vantage API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Alpha Vantage issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'alpha-vantage-api-key',
    title: 'Alpha Vantage API Key',
    provider: 'Alpha Vantage',
    severity: 'high',
    names: ['alpha_vantage', 'alphavantage_api'],
    pattern: '[A-Z0-9]{15,18}',
    checks: { entropy: 2.5, digits: 1 },
    references: ['https://www.alphavantage.co/documentation/'],
  },
];
