// Wrike: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Wrike issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'wrike-access-token',
    title: 'Wrike Access Token',
    provider: 'Wrike',
    severity: 'high',
    names: ['wrike'],
    pattern: 'eyJ[A-Za-z0-9_.-]{200,900}',
    checks: { entropy: 4 },
    references: ['https://developers.wrike.com/oauth-20-authorization/'],
  },
];
