// BitMart API keys.

import type { Rule } from '../rule.ts';

/** Secrets that BitMart issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'bitmart-api-key',
    title: 'BitMart API Key',
    provider: 'BitMart',
    severity: 'high',
    names: ['bitmart'],
    pattern: '[0-9a-f]{40}(?:[0-9a-f]{24})?',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer-pro.bitmart.com/en/spot/#authentication'],
  },
];
