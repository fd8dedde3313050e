// LambdaTest: access keys and legacy access keys.

import type { Rule } from '../rule.ts';

/** Secrets that LambdaTest issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'lambdatest-access-key',
    title: 'LambdaTest Access Key',
    provider: 'LambdaTest',
    severity: 'high',
    pattern: 'LT_[A-Za-z0-9]{46}',
    checks: { entropy: 3.8 },
    references: ['https://www.lambdatest.com/support/docs/using-environment-variables-for-authentication-credentials/'],
  },
  {
    kind: 'assigned',
    id: 'lambdatest-legacy-access-key',
    title: 'LambdaTest Legacy Access Key',
    provider: 'LambdaTest',
    severity: 'high',
    names: ['lambdatest', 'lt_access_key'],
    pattern: '[A-Za-z0-9]{50}',
    checks: { entropy: 3.8, digits: 2 },
    references: ['https://www.lambdatest.com/support/docs/using-environment-variables-for-authentication-credentials/'],
  },
];
