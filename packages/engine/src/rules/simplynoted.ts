// Simply Noted: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Simply Noted issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'simplynoted-api-key',
    title: 'Simply Noted API Key',
    provider: 'Simply Noted',
    severity: 'high',
    names: ['simplynoted'],
    pattern: '[A-Za-z0-9._/+=-]{330,370}',
    checks: { entropy: 4 },
    references: ['https://simplynoted.com/pages/automation-api'],
  },
];
