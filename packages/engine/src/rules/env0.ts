// env0 keys.

import type { Rule } from '../rule.ts';

/** Secrets that env0 issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'env0-api-secret',
    title: 'env0 API Secret',
    provider: 'env0',
    severity: 'high',
    names: ['env0_api', 'env0_secret', 'env0_key'],
    pattern: '[A-Za-z0-9_-]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.env0.com/'],
  },
];
