// Retell AI keys.

import type { Rule } from '../rule.ts';

/** Secrets that Retell AI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'retell-api-key',
    title: 'Retell AI API Key',
    provider: 'Retell AI',
    severity: 'high',
    names: ['retell'],
    pattern: 'key_[a-f0-9]{28}',
    checks: { entropy: 3 },
    references: ['https://docs.retellai.com/'],
  },
];
