// Runrun.it: app keys.

import type { Rule } from '../rule.ts';

/** Secrets that Runrun.it issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'runrun-it-app-key',
    title: 'Runrun.it App Key',
    provider: 'Runrun.it',
    severity: 'high',
    names: ['runrunit', 'runrun_it'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://runrun.it/api/documentation'],
  },
];
