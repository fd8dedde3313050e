// ButterCMS: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that ButterCMS issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'buttercms-api-token',
    title: 'ButterCMS API Token',
    provider: 'ButterCMS',
    severity: 'high',
    names: ['buttercms', 'butter_cms'],
    pattern: '[a-f0-9]{40}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://buttercms.com/docs/api/'],
  },
];
