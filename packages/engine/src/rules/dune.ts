// Dune: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Dune issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'dune-api-key',
    title: 'Dune API Key',
    provider: 'Dune',
    severity: 'high',
    names: ['dune_api', 'dune_key'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.dune.com/api-reference/overview/authentication'],
  },
];
