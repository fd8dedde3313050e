// Cicero: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Cicero issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'cicero-api-key',
    title: 'Cicero API Key',
    provider: 'Cicero',
    severity: 'high',
    names: ['cicero_api', 'cicero_key', 'cicero_token'],
    pattern: '[a-z0-9]{40}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://cicero.azavea.com/docs/'],
  },
];
