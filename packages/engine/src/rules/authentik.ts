// authentik API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that authentik issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'authentik-api-token',
    title: 'authentik API Token',
    provider: 'authentik',
    severity: 'high',
    names: ['authentik'],
    pattern: '[A-Za-z0-9]{60,128}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.goauthentik.io/developer-docs/api/'],
  },
];
