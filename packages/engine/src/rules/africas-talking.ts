// Africa's Talking API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Africa's Talking issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'africas-talking-api-key',
    title: "Africa's Talking API Key",
    provider: "Africa's Talking",
    severity: 'high',
    pattern: 'atsk_[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.africastalking.com/docs/sms/authentication'],
  },
  {
    kind: 'assigned',
    id: 'africas-talking-legacy-api-key',
    title: "Africa's Talking API Key",
    provider: "Africa's Talking",
    severity: 'high',
    names: ['africas_talking'],
    pattern: '[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.africastalking.com/docs/sms/authentication'],
  },
];
