// Intrinio API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Intrinio issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'intrinio-api-key',
    title: 'Intrinio API Key',
    provider: 'Intrinio',
    severity: 'high',
    names: ['intrinio'],
    pattern: '[A-Za-z0-9]{44}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.intrinio.com/documentation/api_v2/getting_started'],
  },
];
