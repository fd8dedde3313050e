// PlanetScale tokens and passwords.

import type { Rule } from '../rule.ts';

/** Secrets that PlanetScale issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'planetscale-service-token',
    title: 'PlanetScale Service Token',
    provider: 'PlanetScale',
    severity: 'high',
    pattern: 'pscale_tkn_[A-Za-z0-9_=.-]{32,64}',
    checks: { entropy: 3 },
    references: ['https://planetscale.com/docs/concepts/service-tokens'],
  },
  {
    kind: 'token',
    id: 'planetscale-oauth-token',
    title: 'PlanetScale OAuth Token',
    provider: 'PlanetScale',
    severity: 'high',
    pattern: 'pscale_(?:oauth_app_|oauth_|app_)[A-Za-z0-9_=.-]{32,64}',
    checks: { entropy: 3 },
    references: ['https://planetscale.com/docs/concepts/service-tokens'],
  },
  {
    kind: 'token',
    id: 'planetscale-password',
    title: 'PlanetScale Password',
    provider: 'PlanetScale',
    severity: 'high',
    pattern: 'pscale_pw_[A-Za-z0-9_=.-]{32,64}',
    checks: { entropy: 3 },
    references: ['https://planetscale.com/docs/concepts/connection-strings'],
  },
];
