// Vyte: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Vyte issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'vyte-api-key',
    title: 'Vyte API Key',
    provider: 'Vyte',
    severity: 'high',
    names: ['vyte_api', 'vyte_key', 'vyte_token'],
    pattern: '[a-z0-9]{50}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://doc.vyte.in/'],
  },
];
