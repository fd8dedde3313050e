// Omnisend API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Omnisend issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'omnisend-api-key',
    title: 'Omnisend API Key',
    provider: 'Omnisend',
    severity: 'high',
    names: ['omnisend'],
    pattern: '[0-9a-f]{24}-[A-Za-z0-9]{50}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://api-docs.omnisend.com/reference/authentication'],
  },
];
