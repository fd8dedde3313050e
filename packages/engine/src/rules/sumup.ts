// SumUp secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that SumUp issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'sumup-secret-key',
    title: 'SumUp Secret API Key',
    provider: 'SumUp',
    severity: 'high',
    pattern: 'sup_sk_[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.sumup.com/tools/authorization/api-keys'],
  },
  {
    kind: 'token',
    id: 'sumup-oauth-client-secret',
    title: 'SumUp OAuth Client Secret',
    provider: 'SumUp',
    severity: 'high',
    pattern: 'cc_sk_classic_[A-Za-z0-9]{40,100}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.sumup.com/tools/authorization/api-keys'],
  },
];
