// Heap API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Heap issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'heap-api-key',
    title: 'Heap API Key',
    provider: 'Heap',
    severity: 'medium',
    names: ['heap_api', 'heap_key', 'heap_io', 'heap_analytics'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.heap.io/reference/authentication'],
  },
];
