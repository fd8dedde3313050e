// imgix API keys.

import type { Rule } from '../rule.ts';

/** Secrets that imgix issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'imgix-api-key',
    title: 'imgix API Key',
    provider: 'imgix',
    severity: 'high',
    pattern: 'ak_[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.imgix.com/en-US/apis/management/overview'],
  },
  {
    kind: 'assigned',
    id: 'imgix-secure-url-token',
    title: 'imgix Secure URL Token',
    provider: 'imgix',
    severity: 'medium',
    names: ['imgix'],
    pattern: '[A-Za-z0-9]{16}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.imgix.com/en-US/apis/management/overview'],
  },
];
