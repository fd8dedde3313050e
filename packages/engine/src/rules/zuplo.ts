// Zuplo: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Zuplo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'zuplo-api-key',
    title: 'Zuplo API Key',
    provider: 'Zuplo',
    severity: 'high',
    pattern: 'zpka_[a-z0-9]{32}_[a-z0-9]{8}',
    checks: { entropy: 3 },
    references: ['https://zuplo.com/docs/articles/api-key-management'],
  },
];
