// Pinterest: access tokens, refresh tokens and app secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Pinterest issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'pinterest-access-token',
    title: 'Pinterest Access Token',
    provider: 'Pinterest',
    severity: 'high',
    pattern: 'pina_[A-Z0-9]{40,120}',
    checks: { entropy: 3.5 },
    references: ['https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/'],
  },
  {
    kind: 'token',
    id: 'pinterest-refresh-token',
    title: 'Pinterest Refresh Token',
    provider: 'Pinterest',
    severity: 'high',
    pattern: 'pinr\\.[A-Za-z0-9_=.-]{40,600}',
    checks: { entropy: 3.8 },
    references: ['https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/'],
  },
  {
    kind: 'assigned',
    id: 'pinterest-app-secret',
    title: 'Pinterest App Secret',
    provider: 'Pinterest',
    severity: 'high',
    names: ['pinterest'],
    pattern: '[a-f0-9]{40,64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/'],
  },
];
