// Meilisearch: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Meilisearch issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'meilisearch-api-key',
    title: 'Meilisearch API Key',
    provider: 'Meilisearch',
    severity: 'high',
    names: ['meilisearch', 'meili_api', 'meili_key', 'meili_admin'],
    pattern: '[A-Za-z0-9_-]{32,64}',
    checks: { entropy: 3.2, digits: 2 },
    references: ['https://www.meilisearch.com/docs/learn/security/basic_security'],
  },
];
