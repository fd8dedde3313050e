// TMDB: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that TMDB issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'tmdb-api-key',
    title: 'TMDB API Key',
    provider: 'TMDB',
    severity: 'medium',
    names: ['tmdb', 'moviedb'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developer.themoviedb.org/docs/getting-started'],
  },
];
