// Lambda Cloud keys.

import type { Rule } from '../rule.ts';

/** Secrets that Lambda issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'lambda-cloud-api-key',
    title: 'Lambda Cloud API Key',
    provider: 'Lambda',
    severity: 'high',
    pattern: 'secret_[a-z0-9_-]{1,60}_[a-f0-9]{32}\\.[A-Za-z0-9]{32}',
    checks: { entropy: 3.5 },
    references: ['https://docs.lambda.ai/public-cloud/cloud-api/'],
  },
];
