// Cloud Elements: secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Cloud Elements issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'cloud-elements-secret',
    title: 'Cloud Elements Secret',
    provider: 'Cloud Elements',
    severity: 'high',
    names: ['cloudelements'],
    pattern: '(?:[a-z0-9]{32}|[A-Za-z0-9]{43})',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developers.cloud-elements.com/'],
  },
];
