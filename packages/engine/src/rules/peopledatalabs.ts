// People Data Labs: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that People Data Labs issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'peopledatalabs-api-key',
    title: 'People Data Labs API Key',
    provider: 'People Data Labs',
    severity: 'high',
    names: ['peopledatalabs', 'pdl_api', 'pdl_key'],
    pattern: '[a-z0-9]{64}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.peopledatalabs.com/docs/authentication'],
  },
];
