// ApiFlash: access keys.

import type { Rule } from '../rule.ts';

/** Secrets that ApiFlash issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'apiflash-access-key',
    title: 'ApiFlash Access Key',
    provider: 'ApiFlash',
    severity: 'high',
    names: ['apiflash'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://apiflash.com/documentation'],
  },
];
