// MongoDB Atlas API keys and service accounts.

import type { Rule } from '../rule.ts';

/** Secrets that MongoDB Atlas issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'mongodb-atlas-service-account-secret',
    title: 'MongoDB Atlas Service Account Secret',
    provider: 'MongoDB Atlas',
    severity: 'high',
    pattern: 'mdb_sa_sk_[A-Za-z0-9_-]{36,48}',
    checks: { entropy: 3.5 },
    references: ['https://www.mongodb.com/docs/atlas/configure-api-access/'],
  },
  {
    kind: 'assigned',
    id: 'mongodb-atlas-private-key',
    title: 'MongoDB Atlas Private Key',
    provider: 'MongoDB Atlas',
    severity: 'high',
    names: ['atlas_private', 'atlas_api', 'atlas_key', 'atlas_secret', 'mongodb_atlas', 'atlas_token', 'mcli_private_api_key', 'mongo_atlas'],
    pattern: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://www.mongodb.com/docs/atlas/configure-api-access/'],
  },
];
