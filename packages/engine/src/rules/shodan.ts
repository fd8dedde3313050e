// Shodan: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Shodan issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'shodan-api-key',
    title: 'Shodan API Key',
    provider: 'Shodan',
    severity: 'high',
    names: ['shodan'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developer.shodan.io/api'],
  },
];
