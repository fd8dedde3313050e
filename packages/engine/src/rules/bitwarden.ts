// Bitwarden secrets and tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Bitwarden issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'bitwarden-access-token',
    title: 'Bitwarden Secrets Manager Access Token',
    provider: 'Bitwarden',
    severity: 'high',
    names: ['bws_access', 'bws_token', 'bitwarden', 'bw_access_token'],
    pattern: '0\\.[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}\\.[A-Za-z0-9]{28,32}:[A-Za-z0-9+/]{20,24}={0,2}',
    checks: { entropy: 3.5 },
    references: ['https://bitwarden.com/help/access-tokens/'],
  },
  {
    kind: 'token',
    id: 'bitwarden-client-secret-stored',
    title: 'Bitwarden Client Secret',
    provider: 'Bitwarden',
    severity: 'high',
    pattern: '_token_apiKeyClientSecret": ?"([A-Za-z0-9]{10,50})',
    checks: { entropy: 3 },
    references: ['https://bitwarden.com/help/access-tokens/'],
  },
  {
    kind: 'assigned',
    id: 'bitwarden-client-secret',
    title: 'Bitwarden Client Secret',
    provider: 'Bitwarden',
    severity: 'high',
    names: ['bw_clientsecret', 'bitwarden_client_secret', 'bw_client_secret', 'bitwarden_secret', 'bitwarden_api'],
    pattern: '[A-Za-z0-9]{30}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://bitwarden.com/help/access-tokens/'],
  },
  {
    kind: 'assigned',
    id: 'bitwarden-session-key',
    title: 'Bitwarden Session Key',
    provider: 'Bitwarden',
    severity: 'high',
    names: ['bw_session', 'bitwarden_session'],
    pattern: '[A-Za-z0-9+/]{86}==',
    checks: { entropy: 4 },
    references: ['https://bitwarden.com/help/access-tokens/'],
  },
];
