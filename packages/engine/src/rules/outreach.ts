// Outreach: client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Outreach issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'outreach-client-secret',
    title: 'Outreach Client Secret',
    provider: 'Outreach',
    severity: 'high',
    names: ['outreach_api', 'outreach_key', 'outreach_token', 'outreach_secret', 'outreach_client', 'outreach_access', 'outreach_auth', 'outreach_password'],
    pattern: '[A-Za-z0-9_-]{40,80}',
    checks: { entropy: 3.5, digits: 2 },
    references: ['https://developers.outreach.io/api/oauth/'],
  },
];
