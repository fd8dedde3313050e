// Zoho: OAuth tokens, client IDs, client secrets and auth tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Zoho issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'zoho-oauth-token',
    title: 'Zoho OAuth Token',
    provider: 'Zoho',
    severity: 'high',
    pattern: '1000\\.[a-f0-9]{32}\\.[a-f0-9]{32}',
    checks: { entropy: 3 },
    references: ['https://www.zoho.com/crm/developer/docs/api/v6/access-refresh.html'],
  },
  {
    kind: 'assigned',
    id: 'zoho-client-id',
    title: 'Zoho Client ID',
    provider: 'Zoho',
    severity: 'low',
    names: ['zoho'],
    pattern: '1000\\.[A-Z0-9]{28,32}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://www.zoho.com/crm/developer/docs/api/v6/access-refresh.html'],
  },
  {
    kind: 'assigned',
    id: 'zoho-client-secret',
    title: 'Zoho Client Secret',
    provider: 'Zoho',
    severity: 'high',
    names: ['zoho'],
    pattern: '[a-f0-9]{42}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.zoho.com/crm/developer/docs/api/v6/access-refresh.html'],
  },
  {
    kind: 'assigned',
    id: 'zoho-auth-token',
    title: 'Zoho Auth Token',
    provider: 'Zoho',
    severity: 'high',
    names: ['zoho'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 3 },
    references: ['https://www.zoho.com/crm/developer/docs/api/v6/access-refresh.html'],
  },
];
