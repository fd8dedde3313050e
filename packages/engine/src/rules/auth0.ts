// Auth0 client secrets and management tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Auth0 issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'auth0-client-secret',
    title: 'Auth0 Client Secret',
    provider: 'Auth0',
    severity: 'high',
    names: ['auth0', 'auth_zero'],
    pattern: '[A-Za-z0-9_-]{64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://auth0.com/docs/get-started/applications/application-settings'],
  },
  {
    kind: 'assigned',
    id: 'auth0-short-client-secret',
    title: 'Auth0 Client Secret',
    provider: 'Auth0',
    severity: 'high',
    names: ['auth0_client_secret', 'auth0_secret'],
    pattern: '[A-Za-z0-9_-]{40,63}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://auth0.com/docs/get-started/applications/application-settings'],
  },
  {
    kind: 'assigned',
    id: 'auth0-client-id',
    title: 'Auth0 Client ID',
    provider: 'Auth0',
    severity: 'low',
    names: ['auth0'],
    pattern: '[A-Za-z0-9_-]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://auth0.com/docs/get-started/applications/application-settings'],
  },
  {
    kind: 'assigned',
    id: 'auth0-management-api-token',
    title: 'Auth0 Management API Token',
    provider: 'Auth0',
    severity: 'high',
    names: ['auth0'],
    pattern: 'eyJ[A-Za-z0-9_-]{20,300}\\.eyJ[A-Za-z0-9_-]{40,4000}\\.[A-Za-z0-9_-]{80,700}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://auth0.com/docs/get-started/applications/application-settings'],
  },
];
