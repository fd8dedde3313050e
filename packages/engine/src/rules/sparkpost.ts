// SparkPost API keys.

import type { Rule } from '../rule.ts';

/** Secrets that SparkPost issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'sparkpost-api-key',
    title: 'SparkPost API Key',
    provider: 'SparkPost',
    severity: 'high',
    names: ['sparkpost', 'spark_post'],
    pattern: '[0-9a-f]{40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.sparkpost.com/api/#header-authentication'],
  },
];
