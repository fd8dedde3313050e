// Keycloak client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Keycloak issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'keycloak-client-secret',
    title: 'Keycloak Client Secret',
    provider: 'Keycloak',
    severity: 'high',
    names: ['keycloak', 'kc_client_secret'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.keycloak.org/docs/latest/server_admin/#_client-credentials'],
  },
  {
    kind: 'assigned',
    id: 'keycloak-legacy-client-secret',
    title: 'Keycloak Client Secret',
    provider: 'Keycloak',
    severity: 'high',
    names: ['keycloak', 'kc_client_secret'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.keycloak.org/docs/latest/server_admin/#_client-credentials'],
  },
];
