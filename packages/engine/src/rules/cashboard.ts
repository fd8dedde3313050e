// Cashboard: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Cashboard issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'cashboard-api-key',
    title: 'Cashboard API Key',
    provider: 'Cashboard',
    severity: 'high',
    names: ['cashboard'],
    pattern: '[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]{3}',
    checks: { entropy: 2.8 },
    references: ['https://api.cashboardapp.com/'],
  },
];
