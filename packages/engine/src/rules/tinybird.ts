// Tinybird: auth tokens and tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Tinybird issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'tinybird-auth-token',
    title: 'Tinybird Auth Token',
    provider: 'Tinybird',
    severity: 'high',
    pattern: 'p\\.eyJ1Ijog[A-Za-z0-9_-]{60,300}\\.[A-Za-z0-9_-]{43}',
    checks: { entropy: 4 },
    references: ['https://www.tinybird.co/docs/get-data-in/data-operations/tokens'],
  },
  {
    kind: 'token',
    id: 'tinybird-token',
    title: 'Tinybird Token',
    provider: 'Tinybird',
    severity: 'high',
    pattern: 'p\\.eyJ[A-Za-z0-9_-]{60,300}\\.[A-Za-z0-9_-]{43}',
    checks: { entropy: 4 },
    references: ['https://www.tinybird.co/docs/get-data-in/data-operations/tokens'],
  },
];
