// SingleStore: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that SingleStore issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'singlestore-api-key',
    title: 'SingleStore API Key',
    provider: 'SingleStore',
    severity: 'high',
    names: ['singlestore', 'memsql'],
    pattern: '[a-f0-9]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.singlestore.com/cloud/reference/management-api/'],
  },
];
