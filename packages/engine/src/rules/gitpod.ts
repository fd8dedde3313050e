// Gitpod and Ona tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Gitpod issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'gitpod-access-token',
    title: 'Gitpod Access Token',
    provider: 'Gitpod',
    severity: 'high',
    pattern: 'gitpod_pat_[A-Za-z0-9_.-]{40,120}',
    checks: { entropy: 3.5 },
    references: ['https://www.gitpod.io/docs'],
  },
];
