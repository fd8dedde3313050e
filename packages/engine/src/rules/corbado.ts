// Corbado API secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Corbado issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'corbado-api-secret',
    title: 'Corbado API Secret',
    provider: 'Corbado',
    severity: 'high',
    pattern: 'corbado1_[A-Za-z0-9]{30,60}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.corbado.com/corbado-complete/api-reference/authentication'],
  },
];
