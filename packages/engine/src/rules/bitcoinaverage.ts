// BitcoinAverage: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that BitcoinAverage issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'bitcoinaverage-api-key',
    title: 'BitcoinAverage API Key',
    provider: 'BitcoinAverage',
    severity: 'high',
    names: ['bitcoinaverage'],
    pattern: '[A-Za-z0-9]{43}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://apiv2.bitcoinaverage.com/'],
  },
];
