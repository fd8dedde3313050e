// Mailtrap API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Mailtrap issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'mailtrap-api-token',
    title: 'Mailtrap API Token',
    provider: 'Mailtrap',
    severity: 'high',
    names: ['mailtrap'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://api-docs.mailtrap.io/docs/mailtrap-api-docs/'],
  },
];
