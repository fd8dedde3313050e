// RocketReach: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that RocketReach issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'rocketreach-api-key',
    title: 'RocketReach API Key',
    provider: 'RocketReach',
    severity: 'high',
    names: ['rocketreach'],
    pattern: '[a-z0-9-]{30,40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://rocketreach.co/api/docs/'],
  },
];
