// BestTime: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that BestTime issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'besttime-api-key',
    title: 'BestTime API Key',
    provider: 'BestTime',
    severity: 'high',
    names: ['besttime'],
    pattern: '(?:pri_)?[A-Za-z0-9_]{32,36}',
    checks: { entropy: 3 },
    references: ['https://documentation.besttime.app/'],
  },
];
