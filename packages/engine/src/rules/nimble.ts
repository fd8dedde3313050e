// Nimble: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Nimble issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'nimble-api-key',
    title: 'Nimble API Key',
    provider: 'Nimble',
    severity: 'high',
    names: ['nimble_api', 'nimble_key', 'nimble_token', 'nimble_crm'],
    pattern: '[A-Za-z0-9]{30}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://nimble.readthedocs.io/'],
  },
];
