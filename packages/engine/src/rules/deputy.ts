// Deputy: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Deputy issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'deputy-access-token',
    title: 'Deputy Access Token',
    provider: 'Deputy',
    severity: 'high',
    names: ['deputy_api', 'deputy_key', 'deputy_token', 'deputy_secret', 'deputy_client', 'deputy_access', 'deputy_auth', 'deputy_password'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developer.deputy.com/'],
  },
];
