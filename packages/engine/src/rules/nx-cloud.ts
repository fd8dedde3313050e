// Nx Cloud tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Nx Cloud issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'nx-cloud-access-token',
    title: 'Nx Cloud Access Token',
    provider: 'Nx Cloud',
    severity: 'high',
    names: ['nx_cloud_access', 'nx_cloud_auth', 'nxcloud', 'nx_cloud_token', 'nx_cloud_encryption'],
    pattern: '[A-Za-z0-9+/=_-]{40,120}',
    checks: { entropy: 3.7, digits: 1 },
    references: ['https://nx.dev/ci/recipes/security/access-tokens'],
  },
  {
    kind: 'token',
    id: 'nx-cloud-config-access-token',
    title: 'Nx Cloud Access Token',
    provider: 'Nx Cloud',
    severity: 'high',
    pattern: 'nxCloudAccessToken" ?: ?"([A-Za-z0-9+/=_-]{40,120})',
    checks: { entropy: 3.7 },
    references: ['https://nx.dev/ci/recipes/security/access-tokens'],
  },
];
