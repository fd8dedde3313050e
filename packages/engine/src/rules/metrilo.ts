// Metrilo: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Metrilo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'metrilo-api-token',
    title: 'Metrilo API Token',
    provider: 'Metrilo',
    severity: 'medium',
    names: ['metrilo'],
    pattern: '[a-z0-9]{16}',
    checks: { entropy: 2.5, digits: 1 },
    references: ['https://www.metrilo.com/'],
  },
];
