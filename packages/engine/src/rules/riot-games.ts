// Riot Games: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Riot Games issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'riot-games-api-key',
    title: 'Riot Games API Key',
    provider: 'Riot Games',
    severity: 'high',
    pattern: 'RGAPI-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://developer.riotgames.com/docs/portal'],
  },
];
