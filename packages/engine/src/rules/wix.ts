// Wix: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Wix issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'wix-api-key',
    title: 'Wix API Key',
    provider: 'Wix',
    severity: 'high',
    pattern: 'IST\\.eyJ[A-Za-z0-9_-]{40,300}\\.[A-Za-z0-9_-]{100,1500}\\.[A-Za-z0-9_-]{100,800}',
    checks: { entropy: 4 },
    references: ['https://dev.wix.com/docs/rest/articles/getting-started/api-keys'],
  },
];
