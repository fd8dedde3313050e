// Qiniu Cloud keys.

import type { Rule } from '../rule.ts';

/** Secrets that Qiniu issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'qiniu-secret-key',
    title: 'Qiniu Secret Key',
    provider: 'Qiniu',
    severity: 'high',
    names: ['qiniu'],
    pattern: '[A-Za-z0-9_-]{40}',
    checks: { entropy: 4, digits: 1 },
    references: ['https://developer.qiniu.com/kodo'],
  },
];
