// Lexigram: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Lexigram issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'lexigram-api-key',
    title: 'Lexigram API Key',
    provider: 'Lexigram',
    severity: 'high',
    names: ['lexigram'],
    pattern: '[A-Za-z0-9._-]{290,310}',
    checks: { entropy: 4 },
    references: ['https://docs.lexigram.io/'],
  },
];
