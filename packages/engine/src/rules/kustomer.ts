// Kustomer API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Kustomer issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'kustomer-api-key',
    title: 'Kustomer API Key',
    provider: 'Kustomer',
    severity: 'high',
    names: ['kustomer'],
    pattern: 'eyJ[A-Za-z0-9_-]{20,200}\\.eyJ[A-Za-z0-9_-]{40,1000}\\.[A-Za-z0-9_-]{40,600}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.kustomer.com/kustomer-api-docs/reference/authentication'],
  },
];
