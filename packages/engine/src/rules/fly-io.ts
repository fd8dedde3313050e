// Fly.io tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Fly.io issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'fly-io-access-token',
    title: 'Fly.io Access Token',
    provider: 'Fly.io',
    severity: 'high',
    pattern: 'FlyV1 ([A-Za-z0-9_=,/+-]{60,8000})',
    checks: { entropy: 4 },
    references: ['https://fly.io/docs/security/tokens/'],
  },
  {
    kind: 'token',
    id: 'fly-io-macaroon-token',
    title: 'Fly.io Access Token',
    provider: 'Fly.io',
    severity: 'high',
    pattern: '(?:fm1r_|fm1a_|fm2_)[A-Za-z0-9_=/+-]{80,4000}',
    checks: { entropy: 4 },
    references: ['https://fly.io/docs/security/tokens/'],
  },
  {
    kind: 'token',
    id: 'fly-io-oauth-token',
    title: 'Fly.io OAuth Token',
    provider: 'Fly.io',
    severity: 'high',
    pattern: 'fo1_[A-Za-z0-9_-]{43}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://fly.io/docs/security/tokens/'],
  },
];
