// Kite Connect API secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Kite Connect issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'kite-connect-api-secret',
    title: 'Kite Connect API Secret',
    provider: 'Kite Connect',
    severity: 'high',
    names: ['kite_api', 'kite_secret', 'zerodha'],
    pattern: '[0-9a-z]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://kite.trade/docs/connect/v3/'],
  },
];
