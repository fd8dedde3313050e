// Couchbase: Capella API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Couchbase issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'couchbase-capella-api-key',
    title: 'Couchbase Capella API Key',
    provider: 'Couchbase',
    severity: 'high',
    names: ['couchbase', 'capella'],
    pattern: '[A-Za-z0-9+/]{60,120}={0,2}',
    checks: { entropy: 4 },
    references: ['https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html'],
  },
];
