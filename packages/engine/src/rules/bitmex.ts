// BitMEX API keys.

import type { Rule } from '../rule.ts';

/** Secrets that BitMEX issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'bitmex-api-key',
    title: 'BitMEX API Key',
    provider: 'BitMEX',
    severity: 'high',
    names: ['bitmex'],
    pattern: '[A-Za-z0-9_-]{24}(?:[A-Za-z0-9_-]{24})?',
    checks: { entropy: 3, digits: 1 },
    references: ['https://www.bitmex.com/app/apiKeysUsage'],
  },
];
