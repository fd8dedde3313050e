// Epic Games: client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Epic Games issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'epic-games-client-secret',
    title: 'Epic Games Client Secret',
    provider: 'Epic Games',
    severity: 'high',
    names: ['epic_client_secret', 'epic_secret', 'eos_client_secret', 'epic_games'],
    pattern: '[A-Za-z0-9+/]{43}',
    checks: { entropy: 4, digits: 1 },
    references: ['https://dev.epicgames.com/docs/dev-portal/client-credentials'],
  },
];
