// Metabase: API keys, session tokens and embedding secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Metabase issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'metabase-api-key',
    title: 'Metabase API Key',
    provider: 'Metabase',
    severity: 'high',
    pattern: 'mb_[A-Za-z0-9+/]{43}=',
    checks: { entropy: 4 },
    references: ['https://www.metabase.com/docs/latest/people-and-groups/api-keys', 'https://www.metabase.com/docs/latest/embedding/static-embedding'],
  },
  {
    kind: 'assigned',
    id: 'metabase-session-token',
    title: 'Metabase Session Token',
    provider: 'Metabase',
    severity: 'medium',
    names: ['metabase'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://www.metabase.com/docs/latest/people-and-groups/api-keys', 'https://www.metabase.com/docs/latest/embedding/static-embedding'],
  },
  {
    kind: 'assigned',
    id: 'metabase-embedding-secret',
    title: 'Metabase Embedding Secret',
    provider: 'Metabase',
    severity: 'high',
    names: ['metabase_secret', 'metabase_embedding', 'mb_embedding_secret', 'metabase_key', 'mb_encryption_secret'],
    pattern: '[A-Za-z0-9+/]{43,64}={0,2}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.metabase.com/docs/latest/people-and-groups/api-keys', 'https://www.metabase.com/docs/latest/embedding/static-embedding'],
  },
];
