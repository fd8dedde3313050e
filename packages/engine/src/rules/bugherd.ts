// BugHerd: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that BugHerd issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'bugherd-api-key',
    title: 'BugHerd API Key',
    provider: 'BugHerd',
    severity: 'high',
    names: ['bugherd'],
    pattern: '[a-z0-9]{22}',
    checks: { entropy: 2.5, digits: 2 },
    references: ['https://www.bugherd.com/api_v2'],
  },
];
