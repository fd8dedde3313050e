// Deezer: app secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Deezer issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'deezer-app-secret',
    title: 'Deezer App Secret',
    provider: 'Deezer',
    severity: 'high',
    names: ['deezer'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 3 },
    references: ['https://developers.deezer.com/api/oauth'],
  },
];
