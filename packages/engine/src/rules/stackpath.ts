// StackPath client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that StackPath issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'stackpath-client-secret',
    title: 'StackPath Client Secret',
    provider: 'StackPath',
    severity: 'high',
    names: ['stackpath'],
    pattern: '[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.stackpath.com/'],
  },
];
