// Unsplash: access keys.

import type { Rule } from '../rule.ts';

/** Secrets that Unsplash issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'unsplash-access-key',
    title: 'Unsplash Access Key',
    provider: 'Unsplash',
    severity: 'high',
    names: ['unsplash'],
    pattern: '(?:[A-Za-z0-9_-]{43}|[a-f0-9]{64})',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://unsplash.com/documentation#authorization'],
  },
];
