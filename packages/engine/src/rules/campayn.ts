// Campayn: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Campayn issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'campayn-api-key',
    title: 'Campayn API Key',
    provider: 'Campayn',
    severity: 'high',
    names: ['campayn'],
    pattern: '[a-z0-9]{64}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://github.com/nebojsac/Campayn-API'],
  },
];
