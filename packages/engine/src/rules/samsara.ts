// Samsara: API tokens and access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Samsara issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'samsara-api-token',
    title: 'Samsara API Token',
    provider: 'Samsara',
    severity: 'high',
    pattern: 'samsara_api_[A-Za-z0-9]{26,36}',
    checks: { entropy: 3.3 },
    references: ['https://developers.samsara.com/docs/authentication'],
  },
  {
    kind: 'assigned',
    id: 'samsara-access-token',
    title: 'Samsara Access Token',
    provider: 'Samsara',
    severity: 'high',
    names: ['samsara'],
    pattern: '[A-Za-z0-9]{28,32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developers.samsara.com/docs/authentication'],
  },
];
