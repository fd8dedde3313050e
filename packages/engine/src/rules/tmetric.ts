// TMetric: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that TMetric issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'tmetric-api-token',
    title: 'TMetric API Token',
    provider: 'TMetric',
    severity: 'high',
    names: ['tmetric'],
    pattern: '[A-Z0-9]{64}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://tmetric.com/help/data-integrations/how-to-use-tmetric-rest-api'],
  },
];
