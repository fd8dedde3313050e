// beehiiv API keys.

import type { Rule } from '../rule.ts';

/** Secrets that beehiiv issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'beehiiv-api-key',
    title: 'beehiiv API Key',
    provider: 'beehiiv',
    severity: 'high',
    names: ['beehiiv'],
    pattern: '[A-Za-z0-9]{64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developers.beehiiv.com/welcome/create-an-api-key'],
  },
];
