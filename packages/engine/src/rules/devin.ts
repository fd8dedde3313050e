// Devin keys.

import type { Rule } from '../rule.ts';

/** Secrets that Devin issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'devin-api-key',
    title: 'Devin API Key',
    provider: 'Devin',
    severity: 'high',
    pattern: '(?:apk_user_|apk_)[A-Za-z0-9+/]{78,180}={0,2}',
    checks: { entropy: 3.8, digits: 2 },
    references: ['https://docs.devin.ai/api-reference/overview'],
  },
  {
    kind: 'token',
    id: 'devin-service-user-token',
    title: 'Devin Service User Token',
    provider: 'Devin',
    severity: 'high',
    pattern: 'cog_[a-z2-7]{52}',
    checks: { entropy: 3.5 },
    references: ['https://docs.devin.ai/api-reference/overview'],
  },
];
