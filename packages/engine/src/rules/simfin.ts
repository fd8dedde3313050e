// SimFin API keys.

import type { Rule } from '../rule.ts';

/** Secrets that SimFin issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'simfin-api-key',
    title: 'SimFin API Key',
    provider: 'SimFin',
    severity: 'medium',
    names: ['simfin'],
    pattern: '[A-Za-z0-9-]{32,36}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://simfin.readme.io/reference/getting-started-1'],
  },
];
