// Pexels: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Pexels issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'pexels-api-key',
    title: 'Pexels API Key',
    provider: 'Pexels',
    severity: 'high',
    names: ['pexels'],
    pattern: '[A-Za-z0-9]{56}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://www.pexels.com/api/documentation/'],
  },
];
