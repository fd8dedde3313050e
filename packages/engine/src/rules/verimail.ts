// Verimail: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Verimail issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'verimail-api-key',
    title: 'Verimail API Key',
    provider: 'Verimail',
    severity: 'high',
    names: ['verimail'],
    pattern: '[A-Z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://verimail.io/docs'],
  },
];
