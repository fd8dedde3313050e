// Captain Data: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Captain Data issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'captaindata-api-key',
    title: 'Captain Data API Key',
    provider: 'Captain Data',
    severity: 'high',
    names: ['captaindata'],
    pattern: '[a-f0-9]{64}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.captaindata.com/'],
  },
];
