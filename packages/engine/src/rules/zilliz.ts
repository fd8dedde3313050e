// Zilliz and Milvus keys.

import type { Rule } from '../rule.ts';

/** Secrets that Zilliz issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'zilliz-api-key',
    title: 'Zilliz API Key',
    provider: 'Zilliz',
    severity: 'high',
    names: ['zilliz', 'milvus_token', 'milvus_api'],
    pattern: '[a-f0-9]{80,100}',
    checks: { entropy: 3 },
    references: ['https://docs.zilliz.com/docs/manage-api-keys'],
  },
];
