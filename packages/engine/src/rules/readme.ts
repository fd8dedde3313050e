// ReadMe: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ReadMe issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'readme-api-key',
    title: 'ReadMe API Key',
    provider: 'ReadMe',
    severity: 'high',
    pattern: 'rdme_[a-z0-9]{70,80}',
    checks: { entropy: 3 },
    references: ['https://docs.readme.com/main/reference/intro/authentication'],
  },
];
