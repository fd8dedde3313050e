// BinaryEdge: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that BinaryEdge issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'binaryedge-api-key',
    title: 'BinaryEdge API Key',
    provider: 'BinaryEdge',
    severity: 'high',
    names: ['binaryedge'],
    pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://docs.binaryedge.io/'],
  },
];
