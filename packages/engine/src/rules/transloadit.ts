// Transloadit auth secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Transloadit issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'transloadit-auth-secret',
    title: 'Transloadit Auth Secret',
    provider: 'Transloadit',
    severity: 'high',
    names: ['transloadit'],
    pattern: '[0-9a-f]{32,40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://transloadit.com/docs/api/authentication/'],
  },
];
