// Streak: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Streak issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'streak-api-key',
    title: 'Streak API Key',
    provider: 'Streak',
    severity: 'high',
    names: ['streak_api', 'streak_key', 'streak_token'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://streak.readme.io/docs/authentication'],
  },
];
