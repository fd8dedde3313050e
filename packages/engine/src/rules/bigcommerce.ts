// BigCommerce: access tokens and client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that BigCommerce issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'bigcommerce-access-token',
    title: 'BigCommerce Access Token',
    provider: 'BigCommerce',
    severity: 'high',
    names: ['bigcommerce'],
    pattern: '[a-z0-9]{31}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developer.bigcommerce.com/docs/start/authentication'],
  },
  {
    kind: 'assigned',
    id: 'bigcommerce-client-secret',
    title: 'BigCommerce Client Secret',
    provider: 'BigCommerce',
    severity: 'high',
    names: ['bigcommerce'],
    pattern: '[a-f0-9]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.bigcommerce.com/docs/start/authentication'],
  },
];
