// thirdweb: secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that thirdweb issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'thirdweb-secret-key',
    title: 'thirdweb Secret Key',
    provider: 'thirdweb',
    severity: 'high',
    names: ['thirdweb', 'tw_secret_key'],
    pattern: '[A-Za-z0-9_-]{64,90}',
    checks: { entropy: 3.5, digits: 4 },
    references: ['https://portal.thirdweb.com/account/api-keys'],
  },
];
