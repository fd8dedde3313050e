// mesibo: app tokens.

import type { Rule } from '../rule.ts';

/** Secrets that mesibo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'mesibo-app-token',
    title: 'mesibo App Token',
    provider: 'mesibo',
    severity: 'high',
    names: ['mesibo'],
    pattern: '[A-Za-z0-9]{64}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.mesibo.com/'],
  },
];
