// GitBook: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that GitBook issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'gitbook-api-token',
    title: 'GitBook API Token',
    provider: 'GitBook',
    severity: 'high',
    pattern: 'gb_api_[A-Za-z0-9]{36,60}',
    checks: { entropy: 3 },
    references: ['https://gitbook.com/docs/developers/gitbook-api/authentication'],
  },
];
