// API-Football: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that API-Football issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'api-football-api-key',
    title: 'API-Football API Key',
    provider: 'API-Football',
    severity: 'high',
    names: ['api_football', 'apifootball', 'api_sports', 'allsports'],
    pattern: '(?:[a-f0-9]{32}|[a-f0-9]{64})',
    checks: { entropy: 3, digits: 3 },
    references: ['https://www.api-football.com/documentation-v3'],
  },
];
