// Mem0 keys.

import type { Rule } from '../rule.ts';

/** Secrets that Mem0 issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'mem0-api-key',
    title: 'Mem0 API Key',
    provider: 'Mem0',
    severity: 'high',
    pattern: 'm0-[A-Za-z0-9]{40}',
    checks: { entropy: 3.8, digits: 1 },
    references: ['https://docs.mem0.ai/'],
  },
];
