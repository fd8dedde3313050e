// Plunk secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that Plunk issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'plunk-secret-key',
    title: 'Plunk Secret Key',
    provider: 'Plunk',
    severity: 'high',
    pattern: 'sk_[0-9a-f]{48}',
    context: ['plunk'],
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.useplunk.com/getting-started/introduction'],
  },
  {
    kind: 'token',
    id: 'plunk-public-key',
    title: 'Plunk Public Key',
    provider: 'Plunk',
    severity: 'low',
    pattern: 'pk_[0-9a-f]{48}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.useplunk.com/getting-started/introduction'],
  },
];
