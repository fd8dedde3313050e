// Okta API tokens and client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Okta issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'okta-api-token',
    title: 'Okta API Token',
    provider: 'Okta',
    severity: 'high',
    names: ['okta', 'ssws'],
    pattern: '00[A-Za-z0-9_=-]{40}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.okta.com/docs/guides/create-an-api-token/main/'],
  },
  {
    kind: 'token',
    id: 'okta-ssws-header',
    title: 'Okta API Token',
    provider: 'Okta',
    severity: 'high',
    pattern: 'SSWS (00[A-Za-z0-9_-]{40})',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.okta.com/docs/guides/create-an-api-token/main/'],
  },
  {
    kind: 'assigned',
    id: 'okta-client-secret',
    title: 'Okta Client Secret',
    provider: 'Okta',
    severity: 'high',
    names: ['okta_client_secret', 'okta_secret', 'okta_oauth2_client_secret', 'okta_client'],
    pattern: '[A-Za-z0-9_-]{40}(?:[A-Za-z0-9_-]{24})?',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.okta.com/docs/guides/create-an-api-token/main/'],
  },
];
