// Sinch app secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Sinch issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'sinch-api-token',
    title: 'Sinch API Token',
    provider: 'Sinch',
    severity: 'high',
    names: ['sinch'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.sinch.com/docs/sms/api-reference/authentication'],
  },
  {
    kind: 'assigned',
    id: 'sinch-key-secret',
    title: 'Sinch Key Secret',
    provider: 'Sinch',
    severity: 'high',
    names: ['sinch'],
    pattern: '[A-Za-z0-9_.~-]{26,34}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developers.sinch.com/docs/sms/api-reference/authentication'],
  },
];
