// Deribit client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Deribit issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'deribit-client-secret',
    title: 'Deribit Client Secret',
    provider: 'Deribit',
    severity: 'high',
    names: ['deribit_client_secret', 'deribit_secret', 'deribit_api', 'deribit_key'],
    pattern: '[A-Za-z0-9_-]{43}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.deribit.com/articles/authentication'],
  },
];
