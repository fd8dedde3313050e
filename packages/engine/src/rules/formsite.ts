// Formsite: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Formsite issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'formsite-access-token',
    title: 'Formsite Access Token',
    provider: 'Formsite',
    severity: 'high',
    names: ['formsite'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://support.formsite.com/hc/en-us/articles/360000288594-API'],
  },
];
