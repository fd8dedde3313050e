// Discogs: tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Discogs issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'discogs-token',
    title: 'Discogs Token',
    provider: 'Discogs',
    severity: 'high',
    names: ['discogs'],
    pattern: '[A-Za-z]{40}',
    checks: { entropy: 3.8 },
    references: ['https://www.discogs.com/developers/#page:authentication'],
  },
];
