// Bitly: access tokens and legacy API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Bitly issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'bitly-access-token',
    title: 'Bitly Access Token',
    provider: 'Bitly',
    severity: 'high',
    names: ['bitly', 'bit_ly'],
    pattern: '[a-f0-9]{40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://dev.bitly.com/docs/getting-started/authentication/'],
  },
  {
    kind: 'assigned',
    id: 'bitly-legacy-api-key',
    title: 'Bitly Legacy API Key',
    provider: 'Bitly',
    severity: 'high',
    names: ['bitly', 'bit_ly'],
    pattern: 'R_[a-f0-9]{32}',
    checks: { entropy: 3, digits: 3 },
    references: ['https://dev.bitly.com/docs/getting-started/authentication/'],
  },
];
