// TrueLayer client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that TrueLayer issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'truelayer-client-secret',
    title: 'TrueLayer Client Secret',
    provider: 'TrueLayer',
    severity: 'high',
    names: ['truelayer', 'true_layer'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.truelayer.com/docs/authenticate-api-requests'],
  },
];
