// Nomic keys.

import type { Rule } from '../rule.ts';

/** Secrets that Nomic issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'nomic-api-key',
    title: 'Nomic API Key',
    provider: 'Nomic',
    severity: 'high',
    pattern: 'nk-[A-Za-z0-9_-]{43}',
    context: ['nomic'],
    checks: { entropy: 4, digits: 2 },
    references: ['https://docs.nomic.ai/'],
  },
];
