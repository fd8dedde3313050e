// CallRail API keys.

import type { Rule } from '../rule.ts';

/** Secrets that CallRail issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'callrail-api-key',
    title: 'CallRail API Key',
    provider: 'CallRail',
    severity: 'high',
    names: ['callrail', 'call_rail'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://apidocs.callrail.com/'],
  },
];
