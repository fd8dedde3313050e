// Veriphone: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Veriphone issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'veriphone-api-key',
    title: 'Veriphone API Key',
    provider: 'Veriphone',
    severity: 'high',
    names: ['veriphone'],
    pattern: '[A-Z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://veriphone.io/docs/v2'],
  },
];
