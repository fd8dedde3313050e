// Impala: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Impala issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'impala-api-key',
    title: 'Impala API Key',
    provider: 'Impala',
    severity: 'high',
    names: ['impala_api', 'impala_key', 'impala_travel'],
    pattern: '[A-Za-z0-9_]{46}',
    checks: { entropy: 3.8 },
    references: ['https://docs.impala.travel/'],
  },
];
