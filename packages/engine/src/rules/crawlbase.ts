// Crawlbase: tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Crawlbase issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'crawlbase-token',
    title: 'Crawlbase Token',
    provider: 'Crawlbase',
    severity: 'high',
    names: ['proxycrawl', 'crawlbase'],
    pattern: '[A-Za-z0-9_-]{22}',
    checks: { entropy: 3 },
    references: ['https://crawlbase.com/docs/'],
  },
];
