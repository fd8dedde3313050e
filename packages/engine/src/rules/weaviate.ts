// Weaviate Cloud keys.

import type { Rule } from '../rule.ts';

/** Secrets that Weaviate issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'weaviate-api-key',
    title: 'Weaviate API Key',
    provider: 'Weaviate',
    severity: 'high',
    names: ['weaviate_api', 'weaviate_key', 'weaviate_token', 'weaviate_admin', 'weaviate_secret', 'weaviate_cluster_key', 'wcd_api_key', 'wcs_api_key'],
    pattern: '[A-Za-z0-9+/=_-]{36,80}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.weaviate.io/cloud/manage-clusters/authentication'],
  },
];
