// SalesBlink: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that SalesBlink issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'salesblink-api-key',
    title: 'SalesBlink API Key',
    provider: 'SalesBlink',
    severity: 'high',
    names: ['salesblink'],
    pattern: '[A-Za-z]{16}',
    checks: { entropy: 2.8 },
    references: ['https://docs.salesblink.io/'],
  },
];
