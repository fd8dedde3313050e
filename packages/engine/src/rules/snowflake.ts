// Snowflake credentials.

import type { Rule } from '../rule.ts';

/** Secrets that Snowflake issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'snowflake-token',
    title: 'Snowflake Access Token',
    provider: 'Snowflake',
    severity: 'high',
    names: ['snowflake_token', 'snowflake_pat', 'snowflake_access', 'snowflake_oauth', 'snowflake_jwt'],
    pattern: '(?:eyJ[A-Za-z0-9_-]{10,400}\\.[A-Za-z0-9_-]{10,1500}\\.[A-Za-z0-9_-]{20,600}|ver:[A-Za-z0-9:_+/=-]{60,600})',
    checks: { entropy: 3.8 },
    references: ['https://docs.snowflake.com/en/user-guide/programmatic-access-tokens'],
  },
];
