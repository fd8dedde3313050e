// Ambee: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Ambee issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'ambee-api-key',
    title: 'Ambee API Key',
    provider: 'Ambee',
    severity: 'high',
    names: ['ambee_api', 'ambee_key', 'ambee_token', 'ambeedata'],
    pattern: '[a-f0-9]{64}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.ambeedata.com/'],
  },
];
