// Alconost: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Alconost issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'alconost-api-key',
    title: 'Alconost API Key',
    provider: 'Alconost',
    severity: 'high',
    names: ['alconost'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://alconost.com/'],
  },
];
