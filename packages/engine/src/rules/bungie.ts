// Bungie: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Bungie issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'bungie-api-key',
    title: 'Bungie API Key',
    provider: 'Bungie',
    severity: 'high',
    names: ['bungie'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://github.com/Bungie-net/api/wiki/Bungie.net-Application-Portal'],
  },
];
