// tawk.to API keys.

import type { Rule } from '../rule.ts';

/** Secrets that tawk.to issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'tawk-api-key',
    title: 'tawk.to API Key',
    provider: 'tawk.to',
    severity: 'medium',
    names: ['tawk', 'tawkto'],
    pattern: '[0-9a-f]{32,64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.tawk.to/'],
  },
];
