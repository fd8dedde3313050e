// Tomorrow.io: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Tomorrow.io issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'tomorrow-io-api-key',
    title: 'Tomorrow.io API Key',
    provider: 'Tomorrow.io',
    severity: 'high',
    names: ['tomorrow_io', 'tomorrow_api', 'climacell'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.tomorrow.io/reference/api-authentication'],
  },
];
