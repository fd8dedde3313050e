// Neo4j Aura: credentials.

import type { Rule } from '../rule.ts';

/** Passwords and secrets of Neo4j databases. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'neo4j-credential',
    title: 'Neo4j Aura Credential',
    provider: 'Neo4j Aura',
    severity: 'high',
    names: ['neo4j_password', 'neo4j_pass', 'aura_password', 'aura_client_secret'],
    pattern: '[A-Za-z0-9_-]{43,64}',
    checks: { entropy: 4, digits: 1 },
    references: ['https://neo4j.com/docs/aura/platform/api/authentication/'],
  },
];
