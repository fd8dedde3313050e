// Xero client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Xero issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'xero-client-secret',
    title: 'Xero Client Secret',
    provider: 'Xero',
    severity: 'high',
    names: ['xero_client_secret', 'xero_secret', 'xero_client', 'xero_consumer'],
    pattern: '[A-Za-z0-9_-]{48}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.xero.com/documentation/guides/oauth2/auth-flow'],
  },
];
