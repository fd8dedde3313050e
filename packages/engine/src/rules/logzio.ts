// Logz.io shipping and API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Logz.io issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'logzio-api-token',
    title: 'Logz.io API Token',
    provider: 'Logz.io',
    severity: 'high',
    names: ['logz_io', 'logzio'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.logz.io/docs/user-guide/admin/authentication-tokens/'],
  },
  {
    kind: 'assigned',
    id: 'logzio-shipping-token',
    title: 'Logz.io Shipping Token',
    provider: 'Logz.io',
    severity: 'medium',
    names: ['logz_io', 'logzio'],
    pattern: '[A-Za-z]{32}',
    checks: { entropy: 3.5 },
    references: ['https://docs.logz.io/docs/user-guide/admin/authentication-tokens/'],
  },
];
