// UpCloud tokens.

import type { Rule } from '../rule.ts';

/** Secrets that UpCloud issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'upcloud-api-token',
    title: 'UpCloud API Token',
    provider: 'UpCloud',
    severity: 'high',
    pattern: 'ucat_[A-Za-z0-9]{24,36}',
    checks: { entropy: 3.2 },
    references: ['https://developers.upcloud.com/1.3/3-authentication/'],
  },
];
