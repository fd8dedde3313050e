// Insightly: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Insightly issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'insightly-api-key',
    title: 'Insightly API Key',
    provider: 'Insightly',
    severity: 'high',
    names: ['insightly'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://api.insightly.com/v3.1/Help#!/Overview/Authentication'],
  },
];
