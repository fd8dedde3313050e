// Voyage AI keys.

import type { Rule } from '../rule.ts';

/** Secrets that Voyage AI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'voyage-api-key',
    title: 'Voyage AI API Key',
    provider: 'Voyage AI',
    severity: 'high',
    pattern: 'pa-[A-Za-z0-9_-]{40,46}',
    context: ['voyage'],
    checks: { entropy: 4, digits: 2 },
    references: ['https://docs.voyageai.com/docs/api-key-and-installation'],
  },
];
