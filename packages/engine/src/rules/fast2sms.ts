// Fast2SMS API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Fast2SMS issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'fast2sms-api-key',
    title: 'Fast2SMS API Key',
    provider: 'Fast2SMS',
    severity: 'high',
    names: ['fast2sms'],
    pattern: '[A-Za-z0-9]{56,64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.fast2sms.com/'],
  },
];
