// Route4Me: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Route4Me issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'route4me-api-key',
    title: 'Route4Me API Key',
    provider: 'Route4Me',
    severity: 'high',
    names: ['route4me'],
    pattern: '[A-Z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://route4me.io/docs/'],
  },
];
