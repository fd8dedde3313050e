// Clickatell API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Clickatell issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'clickatell-api-key',
    title: 'Clickatell API Key',
    provider: 'Clickatell',
    severity: 'high',
    names: ['clickatell'],
    pattern: '[A-Za-z0-9_+/-]{22}==',
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.clickatell.com/'],
  },
];
