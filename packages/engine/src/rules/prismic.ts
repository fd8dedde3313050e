// Prismic: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Prismic issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'prismic-access-token',
    title: 'Prismic Access Token',
    provider: 'Prismic',
    severity: 'high',
    names: ['prismic'],
    pattern: 'MC5[A-Za-z0-9_.-]{40,250}',
    checks: { entropy: 3.5 },
    references: ['https://prismic.io/docs/access-token'],
  },
];
