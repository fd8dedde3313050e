// SettleMint: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that SettleMint issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'settlemint-access-token',
    title: 'SettleMint Access Token',
    provider: 'SettleMint',
    severity: 'high',
    pattern: '(?:sm_aat_|sm_pat_|sm_sat_)[A-Za-z0-9]{16}',
    checks: { entropy: 3 },
    references: ['https://console.settlemint.com/documentation/platform-components/security-and-authentication/application-access-tokens'],
  },
];
