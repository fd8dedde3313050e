// Zep keys.

import type { Rule } from '../rule.ts';

/** Secrets that Zep issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'zep-api-key',
    title: 'Zep API Key',
    provider: 'Zep',
    severity: 'high',
    pattern: 'z_1dWlkIjoi[A-Za-z0-9_-]{30,400}(?:\\.[A-Za-z0-9_-]{20,400})?',
    checks: { entropy: 3.8 },
    references: ['https://help.getzep.com/'],
  },
];
