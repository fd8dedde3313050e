// Launchable tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Launchable issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'launchable-token',
    title: 'Launchable Token',
    provider: 'Launchable',
    severity: 'high',
    pattern: 'v1:[a-z0-9_-]{2,40}/[a-z0-9_-]{2,40}:[a-f0-9]{40}',
    checks: { entropy: 3 },
    references: ['https://www.launchableinc.com/docs/'],
  },
];
