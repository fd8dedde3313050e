// Portainer: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Portainer issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'portainer-access-token',
    title: 'Portainer Access Token',
    provider: 'Portainer',
    severity: 'high',
    pattern: 'ptr_[A-Za-z0-9+/_-]{20,60}={0,2}',
    context: ['portainer'],
    checks: { entropy: 3.5 },
    references: ['https://docs.portainer.io/api/access'],
  },
];
