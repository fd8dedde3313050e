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
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://docs.binaryedge.io/'],
  },
];
