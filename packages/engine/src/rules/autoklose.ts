// Autoklose: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Autoklose issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'autoklose-api-key',
    title: 'Autoklose API Key',
    provider: 'Autoklose',
    severity: 'high',
    names: ['autoklose'],
    pattern: '[A-Za-z0-9-]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://autoklose.com/'],
  },
];
