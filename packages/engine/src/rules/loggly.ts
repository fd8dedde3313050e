// Loggly customer tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Loggly issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'loggly-customer-token',
    title: 'Loggly Customer Token',
    provider: 'Loggly',
    severity: 'medium',
    names: ['loggly'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm'],
  },
];
