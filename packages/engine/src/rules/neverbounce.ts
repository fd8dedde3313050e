// NeverBounce API keys.

import type { Rule } from '../rule.ts';

/** Secrets that NeverBounce issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'neverbounce-api-key',
    title: 'NeverBounce API Key',
    provider: 'NeverBounce',
    severity: 'high',
    pattern: 'private_[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.neverbounce.com/docs/authentication'],
  },
  {
    kind: 'token',
    id: 'neverbounce-legacy-secret',
    title: 'NeverBounce API Secret',
    provider: 'NeverBounce',
    severity: 'high',
    pattern: 'secret_[0-9a-f]{32}',
    context: ['neverbounce'],
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.neverbounce.com/docs/authentication'],
  },
];
