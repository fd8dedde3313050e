// Mode: API secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Mode issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'mode-api-secret',
    title: 'Mode API Secret',
    provider: 'Mode',
    severity: 'high',
    names: ['modeanalytics'],
    pattern: '[a-f0-9]{12,40}',
    checks: { entropy: 2.8, digits: 2 },
    references: ['https://mode.com/developer/api-reference/authentication/'],
  },
];
