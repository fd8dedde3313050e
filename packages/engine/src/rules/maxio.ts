// Maxio: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Maxio issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'maxio-api-key',
    title: 'Maxio API Key',
    provider: 'Maxio',
    severity: 'high',
    names: ['maxio', 'chargify'],
    pattern: '[A-Za-z0-9_-]{20,48}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developers.maxio.com/'],
  },
];
