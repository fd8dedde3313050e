// Gorgias API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Gorgias issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'gorgias-api-key',
    title: 'Gorgias API Key',
    provider: 'Gorgias',
    severity: 'high',
    names: ['gorgias'],
    pattern: '[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.gorgias.com/reference/authentication'],
  },
];
