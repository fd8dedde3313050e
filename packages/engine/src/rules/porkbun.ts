// Porkbun API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Porkbun issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'porkbun-secret-api-key',
    title: 'Porkbun Secret API Key',
    provider: 'Porkbun',
    severity: 'high',
    pattern: 'sk1_[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://porkbun.com/api/json/v3/documentation'],
  },
  {
    kind: 'token',
    id: 'porkbun-api-key',
    title: 'Porkbun API Key',
    provider: 'Porkbun',
    severity: 'medium',
    pattern: 'pk1_[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://porkbun.com/api/json/v3/documentation'],
  },
];
