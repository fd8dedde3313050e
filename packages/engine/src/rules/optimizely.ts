// Optimizely personal access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Optimizely issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'optimizely-access-token',
    title: 'Optimizely Personal Access Token',
    provider: 'Optimizely',
    severity: 'high',
    names: ['optimizely'],
    pattern: '(?:2:)?[A-Za-z0-9_-]{43,55}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.developers.optimizely.com/web-experimentation/reference/authentication'],
  },
];
