// Loops API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Loops issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'loops-api-key',
    title: 'Loops API Key',
    provider: 'Loops',
    severity: 'high',
    names: ['loops_api', 'loops_key', 'loops_so', 'loops_secret'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://loops.so/docs/api-reference/intro'],
  },
];
