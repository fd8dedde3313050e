// SignWell: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that SignWell issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'signwell-api-key',
    title: 'SignWell API Key',
    provider: 'SignWell',
    severity: 'high',
    names: ['signwell'],
    pattern: '[a-f0-9]{64}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developers.signwell.com/reference/getting-started-with-your-api-1'],
  },
];
