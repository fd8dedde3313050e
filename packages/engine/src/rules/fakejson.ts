// FakeJSON: tokens.

import type { Rule } from '../rule.ts';

/** Secrets that FakeJSON issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'fakejson-token',
    title: 'FakeJSON Token',
    provider: 'FakeJSON',
    severity: 'high',
    names: ['fakejson'],
    pattern: '[A-Za-z0-9]{22}',
    checks: { entropy: 3.3 },
    references: ['https://fakejson.com/documentation'],
  },
];
