// Smarty: auth tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Smarty issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'smarty-auth-token',
    title: 'Smarty Auth Token',
    provider: 'Smarty',
    severity: 'high',
    names: ['smartystreets', 'smarty_auth', 'smarty_token'],
    pattern: '[A-Za-z0-9]{20}',
    checks: { entropy: 3 },
    references: ['https://www.smarty.com/docs/cloud/authentication'],
  },
];
