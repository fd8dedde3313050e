// Cursor keys.

import type { Rule } from '../rule.ts';

/** Secrets that Cursor issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'cursor-api-key',
    title: 'Cursor API Key',
    provider: 'Cursor',
    severity: 'high',
    pattern: '(?:key_|crsr_)[a-z0-9]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.cursor.com/'],
  },
];
