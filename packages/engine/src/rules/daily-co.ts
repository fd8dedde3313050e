// Daily API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Daily issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'daily-co-api-key',
    title: 'Daily API Key',
    provider: 'Daily',
    severity: 'high',
    names: ['daily_co', 'daily_api', 'daily_key'],
    pattern: '[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.daily.co/reference/rest-api'],
  },
];
