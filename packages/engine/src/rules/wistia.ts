// Wistia: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Wistia issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'wistia-api-token',
    title: 'Wistia API Token',
    provider: 'Wistia',
    severity: 'high',
    names: ['wistia'],
    pattern: '[a-f0-9]{64}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.wistia.com/reference/authentication'],
  },
];
