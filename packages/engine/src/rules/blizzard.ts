// Blizzard: client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Blizzard issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'blizzard-client-secret',
    title: 'Blizzard Client Secret',
    provider: 'Blizzard',
    severity: 'high',
    names: ['blizzard', 'battle_net', 'bnet_client', 'bnet_secret'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://develop.battle.net/documentation/guides/getting-started'],
  },
];
