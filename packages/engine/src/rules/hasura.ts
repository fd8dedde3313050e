// Hasura: admin secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Hasura issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'hasura-admin-secret',
    title: 'Hasura Admin Secret',
    provider: 'Hasura',
    severity: 'high',
    names: ['hasura_graphql_admin_secret', 'hasura_admin_secret', 'hasura_secret', 'hasura_access', 'hasura_api', 'hasura_key', 'hasura_token'],
    pattern: '[A-Za-z0-9]{32,64}',
    checks: { entropy: 3.3, digits: 2 },
    references: ['https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/'],
  },
];
