// Matrix (Synapse) access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Matrix issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'matrix-access-token',
    title: 'Matrix Access Token',
    provider: 'Matrix',
    severity: 'high',
    pattern: 'syt_[A-Za-z0-9+/=]{2,80}_[A-Za-z]{20}_[A-Za-z0-9]{6}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://spec.matrix.org/latest/client-server-api/#client-authentication'],
  },
];
