// Axonaut: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Axonaut issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'axonaut-api-key',
    title: 'Axonaut API Key',
    provider: 'Axonaut',
    severity: 'high',
    names: ['axonaut'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://axonaut.com/api/v2/doc'],
  },
];
