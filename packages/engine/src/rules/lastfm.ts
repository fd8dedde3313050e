// Last.fm: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Last.fm issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'lastfm-api-key',
    title: 'Last.fm API Key',
    provider: 'Last.fm',
    severity: 'high',
    names: ['lastfm'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://www.last.fm/api/authentication'],
  },
];
