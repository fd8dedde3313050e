// Planview: tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Planview issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'planview-token',
    title: 'Planview Token',
    provider: 'Planview',
    severity: 'high',
    names: ['planview', 'leankit'],
    pattern: '[a-f0-9]{128}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://success.planview.com/'],
  },
];
