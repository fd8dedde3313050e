// Intuit client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Intuit issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'intuit-client-secret',
    title: 'Intuit Client Secret',
    provider: 'Intuit',
    severity: 'high',
    names: ['intuit', 'quickbooks', 'qbo_client_secret'],
    pattern: '[A-Za-z0-9]{40}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization'],
  },
];
