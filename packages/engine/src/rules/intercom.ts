// Intercom access tokens and secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Intercom issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'intercom-access-token',
    title: 'Intercom Access Token',
    provider: 'Intercom',
    severity: 'high',
    pattern: 'dG9rO[A-Za-z0-9+/]{50,70}={0,2}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developers.intercom.com/docs/build-an-integration/learn-more/authentication'],
  },
  {
    kind: 'assigned',
    id: 'intercom-api-key',
    title: 'Intercom API Key',
    provider: 'Intercom',
    severity: 'high',
    names: ['intercom'],
    pattern: '[A-Za-z0-9=_+/-]{59,61}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developers.intercom.com/docs/build-an-integration/learn-more/authentication'],
  },
  {
    kind: 'assigned',
    id: 'intercom-identity-secret',
    title: 'Intercom Identity Verification Secret',
    provider: 'Intercom',
    severity: 'high',
    names: ['intercom_secret', 'intercom_identity', 'intercom_verification', 'intercom_client_secret'],
    pattern: '(?:[A-Za-z0-9_-]{40}|[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12})',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developers.intercom.com/docs/build-an-integration/learn-more/authentication'],
  },
];
