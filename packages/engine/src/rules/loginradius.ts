// LoginRadius API secrets.

import type { Rule } from '../rule.ts';

/** Secrets that LoginRadius issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'loginradius-api-secret',
    title: 'LoginRadius API Secret',
    provider: 'LoginRadius',
    severity: 'high',
    names: ['login_radius'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.loginradius.com/docs/api/'],
  },
];
