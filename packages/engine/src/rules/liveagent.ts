// LiveAgent: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that LiveAgent issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'liveagent-api-key',
    title: 'LiveAgent API Key',
    provider: 'LiveAgent',
    severity: 'high',
    names: ['liveagent'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://support.liveagent.com/840770-Complete-API-reference'],
  },
];
