// Sumsub app tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Sumsub issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'sumsub-production-app-token',
    title: 'Sumsub Production App Token',
    provider: 'Sumsub',
    severity: 'high',
    pattern: 'prd:[A-Za-z0-9]{20,28}\\.[A-Za-z0-9]{30,36}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.sumsub.com/reference/authentication'],
  },
  {
    kind: 'token',
    id: 'sumsub-sandbox-app-token',
    title: 'Sumsub Sandbox App Token',
    provider: 'Sumsub',
    severity: 'medium',
    pattern: 'sbx:[A-Za-z0-9]{20,28}\\.[A-Za-z0-9]{30,36}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.sumsub.com/reference/authentication'],
  },
];
