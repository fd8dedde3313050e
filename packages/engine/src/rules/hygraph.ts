// Hygraph: permanent auth tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Hygraph issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'hygraph-permanent-auth-token',
    title: 'Hygraph Permanent Auth Token',
    provider: 'Hygraph',
    severity: 'high',
    names: ['hygraph', 'graphcms'],
    pattern: 'eyJ[A-Za-z0-9_-]{15,200}\\.[A-Za-z0-9_-]{100,900}\\.[A-Za-z0-9_-]{300,800}',
    checks: { entropy: 4 },
    references: ['https://hygraph.com/docs/api-reference/basics/authorization'],
  },
];
