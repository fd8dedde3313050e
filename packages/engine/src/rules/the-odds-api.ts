// The Odds API: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that The Odds API issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'the-odds-api-api-key',
    title: 'The Odds API API Key',
    provider: 'The Odds API',
    severity: 'high',
    names: ['odds_api', 'theoddsapi'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://the-odds-api.com/liveapi/guides/v4/'],
  },
];
