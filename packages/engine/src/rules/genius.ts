// Genius: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Genius issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'genius-access-token',
    title: 'Genius Access Token',
    provider: 'Genius',
    severity: 'high',
    names: ['genius_api', 'genius_key', 'genius_token', 'genius_secret', 'genius_client', 'genius_access', 'genius_auth', 'genius_password'],
    pattern: '[A-Za-z0-9_-]{64}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.genius.com/#/authentication-h1'],
  },
];
