// MotherDuck: tokens.

import type { Rule } from '../rule.ts';

/** Secrets that MotherDuck issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'motherduck-token',
    title: 'MotherDuck Token',
    provider: 'MotherDuck',
    severity: 'high',
    names: ['motherduck'],
    pattern: 'eyJ[A-Za-z0-9_-]{15,60}\\.[A-Za-z0-9_-]{60,500}\\.[A-Za-z0-9_-]{43}',
    checks: { entropy: 4 },
    references: ['https://motherduck.com/docs/key-tasks/authenticating-and-connecting-to-motherduck/authenticating-to-motherduck/'],
  },
];
