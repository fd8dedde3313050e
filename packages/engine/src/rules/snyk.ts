// Snyk tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Snyk issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'snyk-api-token',
    title: 'Snyk API Token',
    provider: 'Snyk',
    severity: 'high',
    names: ['snyk_token', 'snyk_api', 'snyk_key', 'snyk_oauth', 'snyk_auth', 'snyk_secret'],
    pattern: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://docs.snyk.io/snyk-api/authentication-for-api'],
  },
  {
    kind: 'token',
    id: 'snyk-service-token',
    title: 'Snyk Token',
    provider: 'Snyk',
    severity: 'high',
    pattern: 'snyk_(?:uat|sat|oat|rat)\\.[a-f0-9]{8}\\.[A-Za-z0-9_-]{20,400}\\.[A-Za-z0-9_-]{20,600}',
    checks: { entropy: 3.8 },
    references: ['https://docs.snyk.io/snyk-api/authentication-for-api'],
  },
];
