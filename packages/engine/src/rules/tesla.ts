// Tesla: access tokens, refresh tokens and client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Tesla issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'tesla-access-token',
    title: 'Tesla Access Token',
    provider: 'Tesla',
    severity: 'high',
    pattern: 'qts-[a-f0-9]{64}',
    checks: { entropy: 3 },
    references: ['https://developer.tesla.com/docs/fleet-api/authentication/overview'],
  },
  {
    kind: 'token',
    id: 'tesla-refresh-token',
    title: 'Tesla Refresh Token',
    provider: 'Tesla',
    severity: 'high',
    pattern: '(?:EU|NA|CN)_[a-f0-9]{60,70}',
    checks: { entropy: 3 },
    references: ['https://developer.tesla.com/docs/fleet-api/authentication/overview'],
  },
  {
    kind: 'token',
    id: 'tesla-client-secret',
    title: 'Tesla Client Secret',
    provider: 'Tesla',
    severity: 'high',
    pattern: 'ta-secret\\.[A-Za-z0-9_+-]{12,40}',
    checks: { entropy: 3 },
    references: ['https://developer.tesla.com/docs/fleet-api/authentication/overview'],
  },
];
