// Miro: access tokens and client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Miro issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'miro-access-token',
    title: 'Miro Access Token',
    provider: 'Miro',
    severity: 'high',
    pattern: 'eyJtaXJv[A-Za-z0-9+/_=-]{10,120}_[A-Za-z0-9_-]{20,60}',
    checks: { entropy: 3.5 },
    references: ['https://developers.miro.com/docs/getting-started-with-oauth'],
  },
  {
    kind: 'assigned',
    id: 'miro-client-secret',
    title: 'Miro Client Secret',
    provider: 'Miro',
    severity: 'high',
    names: ['miro_api', 'miro_key', 'miro_token', 'miro_secret', 'miro_client', 'miro_access', 'miro_auth', 'miro_password'],
    pattern: '[A-Za-z0-9_-]{27,45}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developers.miro.com/docs/getting-started-with-oauth'],
  },
];
