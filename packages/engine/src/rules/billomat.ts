// Billomat: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Billomat issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'billomat-api-key',
    title: 'Billomat API Key',
    provider: 'Billomat',
    severity: 'high',
    names: ['billomat'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://www.billomat.com/en/api/'],
  },
];
