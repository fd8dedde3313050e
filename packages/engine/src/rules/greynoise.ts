// GreyNoise: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that GreyNoise issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'greynoise-api-key',
    title: 'GreyNoise API Key',
    provider: 'GreyNoise',
    severity: 'high',
    names: ['greynoise'],
    pattern: '[A-Za-z0-9]{64}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.greynoise.io/docs/using-the-greynoise-api'],
  },
];
