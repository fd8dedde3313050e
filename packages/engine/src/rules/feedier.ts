// Feedier: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Feedier issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'feedier-api-key',
    title: 'Feedier API Key',
    provider: 'Feedier',
    severity: 'high',
    names: ['feedier'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.feedier.com/'],
  },
];
