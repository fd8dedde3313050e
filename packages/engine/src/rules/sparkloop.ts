// SparkLoop API keys.

import type { Rule } from '../rule.ts';

/** Secrets that SparkLoop issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'sparkloop-api-key',
    title: 'SparkLoop API Key',
    provider: 'SparkLoop',
    severity: 'medium',
    names: ['sparkloop'],
    pattern: '[A-Za-z0-9]{24,64}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.sparkloop.app/'],
  },
];
