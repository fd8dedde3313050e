// Upwave: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Upwave issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'upwave-api-key',
    title: 'Upwave API Key',
    provider: 'Upwave',
    severity: 'high',
    names: ['upwave'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://upwavehq.github.io/api/'],
  },
];
