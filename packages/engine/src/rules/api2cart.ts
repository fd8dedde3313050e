// API2Cart: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that API2Cart issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'api2cart-api-key',
    title: 'API2Cart API Key',
    provider: 'API2Cart',
    severity: 'high',
    names: ['api2cart'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.api2cart.com/'],
  },
];
