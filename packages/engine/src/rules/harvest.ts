// Harvest: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Harvest issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'harvest-access-token',
    title: 'Harvest Access Token',
    provider: 'Harvest',
    severity: 'high',
    names: ['harvest_api', 'harvest_key', 'harvest_token', 'harvest_secret', 'harvest_client', 'harvest_access', 'harvest_auth', 'harvest_password', 'harvest_personal'],
    pattern: '[A-Za-z0-9._-]{90,100}',
    checks: { entropy: 3.8, digits: 4 },
    references: ['https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/'],
  },
];
