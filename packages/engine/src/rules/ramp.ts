// Ramp OAuth credentials and tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Ramp issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'ramp-client-secret',
    title: 'Ramp Client Secret',
    provider: 'Ramp',
    severity: 'high',
    pattern: 'ramp_sec_[A-Za-z0-9]{48}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.ramp.com/developer-api/v1/authorization'],
  },
  {
    kind: 'token',
    id: 'ramp-access-token',
    title: 'Ramp Access Token',
    provider: 'Ramp',
    severity: 'high',
    pattern: 'ramp_(?:business_)?tok_[A-Za-z0-9]{48}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.ramp.com/developer-api/v1/authorization'],
  },
  {
    kind: 'token',
    id: 'ramp-client-id',
    title: 'Ramp Client ID',
    provider: 'Ramp',
    severity: 'low',
    pattern: 'ramp_id_[A-Za-z0-9]{40}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.ramp.com/developer-api/v1/authorization'],
  },
];
