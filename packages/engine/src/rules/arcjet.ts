// Arcjet: site keys.

import type { Rule } from '../rule.ts';

/** Secrets that Arcjet issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'arcjet-site-key',
    title: 'Arcjet Site Key',
    provider: 'Arcjet',
    severity: 'high',
    pattern: 'ajkey_[a-z0-9]{26}',
    checks: { entropy: 3 },
    references: ['https://docs.arcjet.com/environment'],
  },
];
