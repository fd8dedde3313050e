// MapQuest: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that MapQuest issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'mapquest-api-key',
    title: 'MapQuest API Key',
    provider: 'MapQuest',
    severity: 'high',
    names: ['mapquest'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developer.mapquest.com/documentation/'],
  },
];
