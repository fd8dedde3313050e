// BitGo access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that BitGo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'bitgo-access-token',
    title: 'BitGo Access Token',
    provider: 'BitGo',
    severity: 'high',
    pattern: 'v2x[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.bitgo.com/docs/get-started-access-tokens'],
  },
];
