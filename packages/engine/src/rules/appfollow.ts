// AppFollow: API secrets.

import type { Rule } from '../rule.ts';

/** Secrets that AppFollow issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'appfollow-api-secret',
    title: 'AppFollow API Secret',
    provider: 'AppFollow',
    severity: 'high',
    names: ['appfollow'],
    pattern: '[A-Za-z0-9]{20}',
    checks: { entropy: 3.3 },
    references: ['https://docs.api.appfollow.io/'],
  },
];
