// ZITADEL personal access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that ZITADEL issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'zitadel-personal-access-token',
    title: 'ZITADEL Personal Access Token',
    provider: 'ZITADEL',
    severity: 'high',
    names: ['zitadel'],
    pattern: '[A-Za-z0-9_-]{71}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://zitadel.com/docs/guides/integrate/service-users/personal-access-token'],
  },
];
