// Sage: client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Sage issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'sage-client-secret',
    title: 'Sage Client Secret',
    provider: 'Sage',
    severity: 'high',
    names: ['sageone'],
    pattern: '[A-Za-z0-9$!?|/=+_-]{32,90}',
    checks: { entropy: 4, digits: 2 },
    references: ['https://developer.sage.com/accounting/guides/authenticating/authentication/'],
  },
];
