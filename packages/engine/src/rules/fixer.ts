// Fixer API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Fixer issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'fixer-api-key',
    title: 'Fixer API Key',
    provider: 'Fixer',
    severity: 'medium',
    names: ['fixer_io', 'fixer_api', 'fixer_key', 'fixer_access'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://fixer.io/documentation'],
  },
];
