// Scaleway keys.

import type { Rule } from '../rule.ts';

/** Secrets that Scaleway issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'scaleway-secret-key',
    title: 'Scaleway Secret Key',
    provider: 'Scaleway',
    severity: 'high',
    names: ['scaleway_secret', 'scaleway_token', 'scaleway_key', 'scaleway_api', 'scaleway_auth', 'scw_secret', 'scw_token', 'scw_api', 'scw_auth', 'scaleway_password'],
    pattern: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/'],
  },
  {
    kind: 'token',
    id: 'scaleway-access-key',
    title: 'Scaleway Access Key ID',
    provider: 'Scaleway',
    severity: 'low',
    pattern: 'SCW[A-Z0-9]{17}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/'],
  },
  {
    kind: 'pair',
    id: 'scaleway-secret-key-beside-id',
    title: 'Scaleway Secret Key',
    provider: 'Scaleway',
    severity: 'high',
    as: 'scaleway-secret-key',
    beside: 'scaleway-access-key',
    lines: 5,
    pattern: '[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}',
    checks: { entropy: 3 },
    references: ['https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/'],
  },
];
