// Copper: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Copper issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'copper-api-key',
    title: 'Copper API Key',
    provider: 'Copper',
    severity: 'high',
    names: ['copper_api', 'copper_key', 'copper_token', 'copper_secret', 'copper_client', 'copper_access', 'copper_auth', 'copper_password'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developer.copper.com/introduction/authentication.html'],
  },
];
