// Spreedly access secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Spreedly issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'spreedly-access-secret',
    title: 'Spreedly Access Secret',
    provider: 'Spreedly',
    severity: 'high',
    names: ['spreedly'],
    pattern: '[A-Za-z0-9]{60,70}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.spreedly.com/'],
  },
];
