// YouTube: OAuth client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that YouTube issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'youtube-oauth-client-secret',
    title: 'YouTube OAuth Client Secret',
    provider: 'YouTube',
    severity: 'high',
    names: ['youtube'],
    pattern: '[A-Za-z0-9_-]{24}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developers.google.com/youtube/registering_an_application'],
  },
];
